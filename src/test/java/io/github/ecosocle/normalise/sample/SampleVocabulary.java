package io.github.ecosocle.normalise.sample;

import static io.github.ecosocle.domain.catalogue.Field.*;
import static java.util.Map.entry;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.Nuances;
import io.github.ecosocle.domain.catalogue.Nuances.ExportHeadings;
import io.github.ecosocle.domain.catalogue.Nuances.PeriodHeading;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.catalogue.Unit;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.observation.MissingReason;
import io.github.ecosocle.domain.territory.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of the sample files. */
final class SampleVocabulary {
    private SampleVocabulary() {}

    static Vocabulary make() {
        return new Vocabulary(
                units(),
                missing(),
                Set.of(Spelling.unitKey("SUPPRIMER")),
                fields(),
                Map.of(Spelling.headingKey("DMA"), List.of("dma_t", "dma_hors_gravats_t")),
                Set.of("total", "moyenne"),
                Set.of("source :", "note :", "*"),
                nuances());
    }

    private static Map<String, Map<String, Unit>> units() {
        return Map.of(
                "ges", family("ges", "teqCO2=1", "kteqCO2=1000", "teq CO2=1"),
                "ges_hab", family("ges_hab", "teqCO2/hab=1"),
                "energie", family("energie", "MWh=1", "GWh=1000", "TJ=2500/9", "GJ=5/18"),
                "surface", family("surface", "ha=1", "m2=1/10000", "km2=100"),
                "population", family("population", "hab=1", "nb=1"),
                "nombre", family("nombre", "nb=1"),
                "taux", family("taux", "%=1", "ratio=100"),
                "masse", family("masse", "t=1", "kg=1/1000", "tonnes=1"),
                "masse_hab", family("masse_hab", "kg/hab=1", "t/hab=1000"));
    }

    private static Map<String, Unit> family(String family, String... spellings) {
        Map<String, Unit> units = new HashMap<>();
        for (String spelling : spellings) {
            int equal = spelling.indexOf('=');
            String symbol = spelling.substring(0, equal);
            units.put(
                    Spelling.unitKey(symbol), new Unit(symbol, family, Rational.parse(spelling.substring(equal + 1))));
        }
        return units;
    }

    private static Map<String, MissingReason> missing() {
        Map<String, MissingReason> reasons = new HashMap<>();
        List.of("-", "—", "None").forEach(word -> reasons.put(Spelling.unitKey(word), MissingReason.ABSENT));
        List.of("NC", "N.C.").forEach(word -> reasons.put(Spelling.unitKey(word), MissingReason.NON_COMMUNIQUE));
        List.of("ND", "NA").forEach(word -> reasons.put(Spelling.unitKey(word), MissingReason.NON_DISPONIBLE));
        List.of("s.o.", "N/A").forEach(word -> reasons.put(Spelling.unitKey(word), MissingReason.SANS_OBJET));
        List.of("s", "secret", "c").forEach(word -> reasons.put(Spelling.unitKey(word), MissingReason.SECRET));
        return reasons;
    }

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new HashMap<>();
        for (Field field : Field.values()) {
            fields.put(Spelling.headingKey(field.heading()), field);
        }
        Map.<String, Field>ofEntries(
                        entry("siren", SIREN_EPCI),
                        entry("n° siren", SIREN_EPCI),
                        entry("epci", NOM),
                        entry("territoire", NOM),
                        entry("résultat", VALEUR),
                        entry("identifiant", INDICATEUR),
                        entry("nom de l'indicateur", LIBELLE_INDICATEUR),
                        entry("indicateurs", INDICATEUR),
                        entry("objectifs", OBJECTIF),
                        entry("remarques", COMMENTAIRE))
                .forEach((word, field) -> fields.put(Spelling.headingKey(word), field));
        return fields;
    }

    private static Nuances nuances() {
        return new Nuances(
                Map.of("code", List.of(SIREN_EPCI, CODE_COMMUNE, INDICATEUR)),
                Map.of("dma", Map.of("hors gravats", "dma_hors_gravats_t")),
                Map.of("dma", "Dire si les gravats comptent.", "pm10", "Envoyer les PM2,5."),
                Set.of("pm10"),
                List.of(new PeriodHeading("naf{debut}art{fin}", "enaf_ha", "m2")),
                new ExportHeadings(List.of(), List.of(), List.of()),
                Set.of("france"),
                Map.of("region", Level.REGION, "departement", Level.DEPARTEMENT),
                Set.of("oui", "x"),
                Set.of("non"),
                Map.of("bon", Nuances.State.GOOD, "moyen", Nuances.State.OTHER));
    }
}

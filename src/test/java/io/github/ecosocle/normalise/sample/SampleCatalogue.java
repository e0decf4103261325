package io.github.ecosocle.normalise.sample;

import io.github.ecosocle.domain.catalogue.Bounds;
import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Formula.Denominator;
import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Measure.AtMost;
import io.github.ecosocle.domain.catalogue.Unit;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.scrutiny.Privacy;
import io.github.ecosocle.domain.scrutiny.Scrutiny;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Eight indicators, cut down to what the tests need. {@code T01} is a rate in kg/hab, as in the hazard catalogue. */
public final class SampleCatalogue {
    private SampleCatalogue() {}

    public static Catalogue make() {
        return new Catalogue(
                List.of(
                        indicator(
                                "CRTE-01",
                                "Émissions de GES",
                                ges(),
                                rate("ges_teq_hab", "CRTE-01", "teqCO2/hab", "ges_hab")),
                        indicator(
                                "CRTE-02",
                                "Consommation d'énergie",
                                base("conso_mwh", "CRTE-02", "MWh", "energie", "Énergie finale")),
                        indicator(
                                "CRTE-04",
                                "Agriculture biologique",
                                sau(),
                                bio(),
                                percent("sau_bio_pct", "CRTE-04", "sau_bio_ha", "sau_ha")),
                        indicator("CRTE-07", "Population exposée", exposed()),
                        indicator(
                                "CRTE-08",
                                "Fuites d'eau",
                                base("eau_introduite_m3", "CRTE-08", "m3", "volume"),
                                base("eau_consommee_m3", "CRTE-08", "m3", "volume"),
                                percent("taux_fuite_pct", "CRTE-08", "eau_consommee_m3", "eau_introduite_m3")),
                        indicator(
                                "CRTE-09",
                                "Cours d'eau",
                                water("masses_eau_nb", null),
                                water("masses_eau_bon_etat_nb", "masses_eau_nb")),
                        indicator("CRTE-10", "Déchets", dma(), dmaWithoutRubble(), dmaPerHead()),
                        indicator(
                                "CRTE-13",
                                "Consommation d'espaces",
                                base("enaf_ha", "CRTE-13", "ha", "surface", "ENAF"))),
                SampleVocabulary.make());
    }

    private static Indicator indicator(String code, String name, Measure... measures) {
        return new Indicator(
                code, name, List.of(), "", "", List.of(), List.of(), List.of(measures), List.of(), List.of());
    }

    private static Measure ges() {
        return measure(
                "ges_teq",
                "CRTE-01",
                "teqCO2",
                "ges",
                true,
                List.of("GES", "Émissions de gaz à effet de serre"),
                List.of(atLeast("0")),
                null,
                null);
    }

    private static Measure sau() {
        return base("sau_ha", "CRTE-04", "ha", "surface", "SAU", "Surface agricole utile totale");
    }

    private static Measure bio() {
        return measure(
                "sau_bio_ha",
                "CRTE-04",
                "ha",
                "surface",
                false,
                List.of("SAU bio"),
                List.of(atLeast("0")),
                new AtMost("sau_ha", true),
                null);
    }

    private static Measure exposed() {
        return measure(
                "pop_risque_nb",
                "CRTE-07",
                "hab",
                "population",
                true,
                List.of("Population en zone à risque"),
                List.of(atLeast("0"), new Bounds(Bounds.Per.INHABITANT, null, BigDecimal.ONE, null, null)),
                null,
                null);
    }

    private static Measure dma() {
        Bounds perHead = new Bounds(
                Bounds.Per.INHABITANT,
                new BigDecimal("0.05"),
                new BigDecimal("3"),
                new BigDecimal("0.3"),
                new BigDecimal("1.1"));
        return measure(
                "dma_t",
                "CRTE-10",
                "t",
                "masse",
                false,
                List.of("DMA avec gravats", "crte_10.1"),
                List.of(atLeast("0"), perHead),
                null,
                null);
    }

    private static Measure dmaWithoutRubble() {
        return measure(
                "dma_hors_gravats_t",
                "CRTE-10",
                "t",
                "masse",
                false,
                List.of("DMA hors gravats"),
                List.of(atLeast("0")),
                new AtMost("dma_t", false),
                null);
    }

    private static Measure dmaPerHead() {
        Bounds bounds =
                new Bounds(Bounds.Per.VALUE, BigDecimal.ZERO, new BigDecimal("20000"), null, new BigDecimal("15000"));
        Formula perHead = new Formula(List.of(new Formula.Term("dma_t", 1)), Denominator.POPULATION, "", 1000);
        return measure(
                "dma_kg_hab",
                "CRTE-10",
                "kg/hab",
                "masse_hab",
                false,
                List.of("T01", "DMA avec gravats par habitant"),
                List.of(bounds),
                null,
                perHead);
    }

    private static Measure water(String id, @Nullable String whole) {
        AtMost atMost = whole == null ? null : new AtMost(whole, true);
        return new Measure(
                id,
                "CRTE-09",
                id,
                unit("nb", "nombre"),
                false,
                12,
                List.of(),
                false,
                List.of(atLeast("0")),
                Measure.Rule.DISTINCT,
                Measure.SplitKey.NEVER,
                atMost,
                null);
    }

    private static Measure base(String id, String indicator, String symbol, String family, String... headings) {
        return measure(id, indicator, symbol, family, false, List.of(headings), List.of(atLeast("0")), null, null);
    }

    private static Measure rate(String id, String indicator, String symbol, String family) {
        Formula perHead = new Formula(List.of(new Formula.Term("ges_teq", 1)), Denominator.POPULATION, "", 1);
        return measure(id, indicator, symbol, family, false, List.of(), List.of(atLeast("0")), null, perHead);
    }

    private static Measure percent(String id, String indicator, String part, String whole) {
        Bounds bounds = new Bounds(Bounds.Per.VALUE, BigDecimal.ZERO, new BigDecimal("100"), null, null);
        Formula share = new Formula(List.of(new Formula.Term(part, 1)), Denominator.MEASURE, whole, 100);
        String heading = id.equals("taux_fuite_pct") ? "Taux de fuite" : "Part bio";
        return measure(id, indicator, "%", "taux", false, List.of(heading), List.of(bounds), null, share);
    }

    private static Bounds atLeast(String min) {
        return new Bounds(Bounds.Per.VALUE, new BigDecimal(min), null, null, null);
    }

    private static Unit unit(String symbol, String family) {
        return new Unit(symbol, family, Rational.ONE);
    }

    private static Measure measure(
            String id,
            String indicator,
            String symbol,
            String family,
            boolean named,
            List<String> headings,
            List<Bounds> bounds,
            @Nullable AtMost atMost,
            @Nullable Formula formula) {
        Measure.Rule rule = formula == null ? Measure.Rule.SUM : Measure.Rule.FORMULA;
        return new Measure(
                id,
                indicator,
                "libellé de " + id,
                unit(symbol, family),
                true,
                12,
                headings,
                named,
                bounds,
                rule,
                Measure.SplitKey.POPULATION,
                atMost,
                formula,
                id.equals("conso_mwh") ? new Scrutiny(Scrutiny.OF_THE_JOB, new Privacy(3, 85)) : Scrutiny.NONE);
    }
}

package io.github.ecosocle.jobs.catalogue;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.observation.MissingReason;
import io.github.ecosocle.jobs.catalogue.vocabulary.Meanings;
import io.github.ecosocle.jobs.catalogue.vocabulary.Units;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One file of {@code indicators/} as an indicator, with the places of what must still be checked against the others. */
record IndicatorFile(
        Indicator indicator, Section section, Map<String, Section> measurePlaces, List<Entry> examplePlaces) {

    static IndicatorFile read(Section root, String stem, Units units) {
        root.only(
                "indicateur",
                "nom",
                "alias",
                "definition",
                "periodicite",
                "sources",
                "precedence",
                "mesures",
                "derivees",
                SumsReading.KEY,
                "exemples");
        String code = root.text("indicateur");
        if (!code.equals(stem)) {
            throw root.get("indicateur").fail("« " + code + " » doit être le nom du fichier, « " + stem + " ».");
        }
        Map<String, Section> places = new HashMap<>();
        List<Measure> measures = measures(root, new MeasureReading(code, units), places);
        List<Entry> examples = root.get("exemples").items();
        Indicator indicator = new Indicator(
                code,
                root.text("nom"),
                root.get("alias").texts(),
                root.text("definition"),
                root.text("periodicite"),
                root.get("sources").texts(),
                root.get("precedence").texts(),
                measures,
                examples.stream().map(entry -> example(entry.section())).toList(),
                SumsReading.read(root));
        return new IndicatorFile(indicator, root, places, examples);
    }

    private static List<Measure> measures(Section root, MeasureReading reading, Map<String, Section> places) {
        List<Measure> measures = new ArrayList<>();
        for (Entry item : root.get("mesures").items()) {
            keep(reading.base(item.section()), item, measures, places);
        }
        if (measures.isEmpty()) {
            throw root.get("mesures").fail("au moins une mesure est attendue.");
        }
        Set<String> flows =
                measures.stream().filter(Measure::flow).map(Measure::id).collect(Collectors.toSet());
        for (Entry item : root.get("derivees").items()) {
            keep(reading.derived(item.section(), flows), item, measures, places);
        }
        return measures;
    }

    private static void keep(Measure measure, Entry item, List<Measure> measures, Map<String, Section> places) {
        measures.add(measure);
        if (places.put(measure.id(), item.section()) != null) {
            throw item.section().get("id").fail("la mesure « " + measure.id() + " » est décrite deux fois.");
        }
    }

    private static Indicator.Example example(Section section) {
        section.only("titre", "valeur", "donne", "refuse");
        String heading = section.text("titre");
        String value = section.text("valeur");
        if (section.has("donne") == section.has("refuse")) {
            throw section.get("titre").fail("un exemple dit soit « donne », soit « refuse ».");
        }
        if (section.has("refuse")) {
            return new Indicator.Example(heading, value, "", Indicator.Kind.REFUSED, code(section.get("refuse")));
        }
        Section given = section.get("donne").section().only("mesure", "valeur", "manque");
        String measure = given.text("mesure");
        if (given.has("valeur") == given.has("manque")) {
            throw section.get("donne").fail("dire soit « valeur », soit « manque ».");
        }
        if (given.has("manque")) {
            return new Indicator.Example(heading, value, measure, Indicator.Kind.MISSING, reason(given.get("manque")));
        }
        String outcome = given.get("valeur").decimal().toPlainString();
        return new Indicator.Example(heading, value, measure, Indicator.Kind.VALUE, outcome);
    }

    private static String reason(Entry entry) {
        String label = entry.text();
        if (MissingReason.find(label).isEmpty()) {
            throw entry.failUnknown(
                    label,
                    Stream.of(MissingReason.values()).map(MissingReason::label).toList());
        }
        return label;
    }

    /** Rules live with the checks that raise them, so only the form can be known here. */
    private static String code(Entry entry) {
        String code = entry.text();
        if (!code.chars().allMatch(c -> c == '_' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
            throw entry.fail("un code de constat est attendu, par exemple NEGATIVE.");
        }
        return code;
    }

    Section measurePlace(String id) {
        return Objects.requireNonNull(measurePlaces.get(id));
    }

    /** Code, name and aliases: of one indicator only. */
    void knowNames(Meanings<Indicator> names) {
        Entry aliases = section.get("alias");
        names.know(section.get("indicateur"), indicator.code(), indicator);
        names.know(section.get("nom"), indicator.name(), indicator);
        indicator.aliases().forEach(alias -> names.add(aliases, alias, indicator));
    }

    /** Ids, labels and headings: of one measure only. */
    void knowHeadings(Meanings<Measure> headings) {
        for (Measure measure : indicator.measures()) {
            Section place = measurePlace(measure.id());
            headings.know(place.get("id"), measure.id(), measure);
            headings.know(place.get("libelle"), measure.label(), measure);
            measure.headings().forEach(heading -> headings.add(place.get("titres"), heading, measure));
            if (measure.namedByIndicator()) {
                names().forEach((name, key) -> headings.know(section.get(key), name, measure));
            }
        }
    }

    /** The names of an indicator that mean no measure of its own must not mean one of another. */
    void checkNames(Meanings<Measure> headings) {
        names().forEach((name, key) -> headings.find(name)
                .filter(measure -> !measure.indicator().equals(indicator.code()))
                .ifPresent(measure -> {
                    throw section.get(key)
                            .fail("« " + name + " » désigne déjà la mesure " + measure.id() + " de "
                                    + measure.indicator() + ".");
                }));
    }

    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        indicator.aliases().forEach(alias -> names.put(alias, "alias"));
        names.put(indicator.code(), "indicateur");
        names.put(indicator.name(), "nom");
        return names;
    }
}

package io.github.ecosocle.jobs;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what a mapping says beyond titles into columns to add, to join and to leave aside. */
final class MappingColumns {
    private static final Map<String, Field> CONSTANTS =
            byHeading(Field.NIVEAU, Field.INDICATEUR, Field.ANNEE, Field.UNITE, Field.SOURCE, Field.METHODE);
    private static final Map<String, Field> JOINED =
            byHeading(Field.INDICATEUR, Field.NOM, Field.METHODE, Field.COMMENTAIRE);
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    private final Catalogue catalogue;
    private final List<String> sources;

    /**
     * @param sources ids of those the job declares
     */
    MappingColumns(Catalogue catalogue, List<String> sources) {
        this.catalogue = catalogue;
        this.sources = sources;
    }

    private static Map<String, Field> byHeading(Field... fields) {
        return Stream.of(fields).collect(Collectors.toUnmodifiableMap(Field::heading, field -> field));
    }

    private static List<String> sorted(Map<String, Field> words) {
        return words.keySet().stream().sorted().toList();
    }

    /** In the order of the columns of the contract. */
    Map<Field, String> constants(Section root) {
        Map<Field, String> constants = new EnumMap<>(Field.class);
        root.find("constantes")
                .ifPresent(place -> place.section()
                        .only(sorted(CONSTANTS))
                        .entries()
                        .forEach((word, entry) -> {
                            Field field = CONSTANTS.get(word);
                            if (field != null) {
                                constants.put(field, checked(field, entry));
                            }
                        }));
        return constants;
    }

    private String checked(Field field, Entry entry) {
        if (field == Field.ANNEE) {
            return Integer.toString(entry.whole(FIRST_YEAR, LAST_YEAR));
        }
        String text = entry.text();
        var levels = catalogue.vocabulary().nuances().levels();
        if (field == Field.NIVEAU && !levels.containsKey(Spelling.headingKey(text))) {
            throw entry.failUnknown(text, levels.keySet().stream().sorted().toList());
        }
        if (field == Field.SOURCE && !sources.contains(text)) {
            throw entry.failUnknown(text, sources);
        }
        if (field == Field.UNITE && !catalogue.vocabulary().isUnit(text)) {
            throw entry.fail("« " + text + " » n'est pas une unité du vocabulaire.");
        }
        if (field == Field.INDICATEUR && catalogue.match(text).isEmpty()) {
            throw entry.failUnknown(
                    text,
                    catalogue.measures().stream().map(measure -> measure.id()).toList());
        }
        return text;
    }

    Map<Field, List<String>> joined(Section root) {
        Map<Field, List<String>> joined = new EnumMap<>(Field.class);
        root.find("reunir")
                .ifPresent(place -> place.section()
                        .only(sorted(JOINED))
                        .entries()
                        .forEach((word, entry) -> {
                            List<String> titles = entry.texts().stream()
                                    .map(Spelling::headingKey)
                                    .distinct()
                                    .toList();
                            if (titles.size() < 2
                                    || titles.size() < entry.texts().size()) {
                                throw entry.fail(
                                        "au moins deux titres de colonnes différents sont attendus, par exemple [\"Filière\", \"Grandeur\"].");
                            }
                            Field field = JOINED.get(word);
                            if (field != null) {
                                joined.put(field, titles);
                            }
                        }));
        return joined;
    }

    Map<String, String> left(Section root) {
        Map<String, String> left = new LinkedHashMap<>();
        root.find("laisses")
                .ifPresent(place -> place.section().entries().forEach((theirs, entry) -> {
                    if (left.put(Spelling.headingKey(theirs), entry.text()) != null) {
                        throw entry.fail("ce titre ne diffère d'un autre que par sa graphie.");
                    }
                }));
        return Map.copyOf(left);
    }
}

package io.github.ecosocle.jobs.catalogue.vocabulary;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Nuances;
import io.github.ecosocle.domain.catalogue.Nuances.ExportHeadings;
import io.github.ecosocle.domain.catalogue.Nuances.PeriodHeading;
import io.github.ecosocle.domain.catalogue.Nuances.State;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what {@code vocabulary.yml} says beyond plain words into {@link Nuances}. */
final class NuancesReading {
    private static final Map<String, Level> LEVELS =
            Stream.of(Level.values()).collect(Collectors.toUnmodifiableMap(Level::label, level -> level));
    private static final Map<String, State> STATES =
            Map.of("bon", State.GOOD, "autre", State.OTHER, "inconnu", State.UNKNOWN);
    private static final Map<String, String> ACCESS = Map.of("ouvert", "ouvert", "ferme", "ferme");
    private static final Map<String, Field> FIELDS =
            Stream.of(Field.values()).collect(Collectors.toUnmodifiableMap(Field::heading, field -> field));

    private final Section root;
    private final Meanings<Field> fields;
    private final AmbiguousHeadings ambiguous;

    NuancesReading(Section root, Meanings<Field> fields, AmbiguousHeadings ambiguous) {
        this.root = root;
        this.fields = fields;
        this.ambiguous = ambiguous;
    }

    Nuances read(Units units, Map<String, Measure> measures, Predicate<String> published) {
        Set<String> yes = VocabularyReading.words(root.get("oui"), Spelling::headingKey);
        Set<String> no = VocabularyReading.words(root.get("non"), Spelling::headingKey);
        if (no.stream().anyMatch(yes::contains)) {
            throw root.get("non").fail("un mot est à la fois dans « oui » et dans « non ».");
        }
        List<PeriodHeading> periodHeadings = root.get("motifs").items().stream()
                .map(item -> periodHeading(item.section(), units, measures))
                .filter(heading -> published.test(heading.measure()))
                .toList();
        return new Nuances(
                ambiguousFields(),
                Map.copyOf(ambiguous.measureByMethod()),
                Map.copyOf(ambiguous.advice()),
                Set.copyOf(ambiguous.foreign()),
                periodHeadings,
                exportHeadings(root.get("entete_tet").section()),
                VocabularyReading.words(root.get("totaux_exacts"), Spelling::headingKey),
                meanings(root.get("niveaux"), LEVELS),
                yes,
                no,
                meanings(root.get("etats"), STATES),
                access("ouvert"),
                access("ferme"),
                PlaceNamesReading.read(root));
    }

    /** The word itself, and those of the optional key {@code acces}. */
    private Set<String> access(String word) {
        Set<String> words = new HashSet<>(Set.of(word));
        root.find("acces")
                .ifPresent(place -> meanings(place, ACCESS).forEach((spelling, meaning) -> {
                    if (meaning.equals(word)) {
                        words.add(spelling);
                    }
                }));
        return Set.copyOf(words);
    }

    private Map<String, List<Field>> ambiguousFields() {
        Map<String, List<Field>> all = new HashMap<>();
        for (Entry item : root.get("champs_ambigus").items()) {
            Section section = item.section().only("titre", "champs");
            String heading = section.text("titre");
            fields.find(heading).ifPresent(field -> {
                throw section.get("titre").fail("« " + heading + " » désigne déjà le champ " + field.heading() + ".");
            });
            List<Field> meant = section.get("champs").items().stream()
                    .map(field -> field.choice(FIELDS))
                    .toList();
            if (all.put(Spelling.headingKey(heading), meant) != null) {
                throw section.get("titre").fail("« " + heading + " » est écrit deux fois.");
            }
        }
        return Map.copyOf(all);
    }

    private static PeriodHeading periodHeading(Section section, Units units, Map<String, Measure> measures) {
        section.only("forme", "mesure", "unite");
        Measure measure = section.choice("mesure", measures);
        String shape = section.text("forme");
        if (!shape.contains("{debut}") || !shape.contains("{fin}")) {
            throw section.get("forme").fail("la forme doit contenir {debut} et {fin}.");
        }
        String unit = section.text("unite");
        if (!units.isUnit(measure.unit().family(), unit)) {
            throw section.get("unite")
                    .failUnknown(unit, units.symbols(measure.unit().family()));
        }
        return new PeriodHeading(shape, measure.id(), unit);
    }

    private static ExportHeadings exportHeadings(Section section) {
        section.only("fixes", "resultat", "objectif");
        return new ExportHeadings(
                section.get("fixes").texts(), withYear(section.get("resultat")), withYear(section.get("objectif")));
    }

    private static List<String> withYear(Entry entry) {
        List<String> headings = entry.texts();
        if (!headings.stream().allMatch(heading -> heading.contains("{annee}"))) {
            throw entry.fail("chaque titre doit contenir {annee}.");
        }
        return headings;
    }

    private static <T> Map<String, T> meanings(Entry place, Map<String, T> known) {
        Section section = place.section().only(known.keySet());
        Map<T, String> names = new LinkedHashMap<>();
        known.forEach((word, meaning) -> names.put(meaning, word));
        Meanings<T> meanings = new Meanings<>(Spelling::headingKey, meaning -> names.getOrDefault(meaning, ""));
        known.forEach((word, meaning) -> section.find(word)
                .ifPresent(entry -> entry.texts().forEach(spelling -> meanings.add(entry, spelling, meaning))));
        return meanings.byKey();
    }
}

package io.github.ecosocle.jobs.catalogue.vocabulary;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.observation.MissingReason;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Turns {@code vocabulary.yml} into a vocabulary, once the units and the measures are known. */
public final class VocabularyReading {
    private VocabularyReading() {}

    public static Section open(Section root) {
        return root.only(
                "manques",
                "suppression",
                "unites",
                "champs",
                "champs_ambigus",
                "entete_tet",
                "motifs",
                "ambigus",
                "hors_socle",
                "totaux",
                "totaux_exacts",
                "notes",
                "niveaux",
                "noms_de_territoires",
                "noms_anciens",
                "oui",
                "non",
                "etats",
                "acces");
    }

    /**
     * @param measures every measure of the folder, by id
     * @param headings what the headings of the indicators mean
     * @param published the measures of the job
     */
    public static Vocabulary read(
            Section root,
            Units units,
            Map<String, Measure> measures,
            Meanings<Measure> headings,
            Predicate<String> published) {
        Meanings<MissingReason> missing = missing(root.get("manques").section());
        AmbiguousHeadings ambiguous = AmbiguousHeadings.read(root, measures, headings, published);
        Meanings<Field> fields = fields(root.get("champs"), headings);
        return new Vocabulary(
                units.byFamily(),
                missing.byKey(),
                removals(root.get("suppression"), missing),
                fields.byKey(),
                ambiguous.candidates(),
                words(root.get("totaux"), Spelling::headingKey),
                words(root.get("notes"), note -> note.toLowerCase(Locale.ROOT)),
                new NuancesReading(root, fields, ambiguous).read(units, measures, published));
    }

    private static Meanings<MissingReason> missing(Section section) {
        section.only(Stream.of(MissingReason.values()).map(MissingReason::label).toList());
        Meanings<MissingReason> missing = new Meanings<>(Spelling::unitKey, MissingReason::label);
        for (MissingReason reason : MissingReason.values()) {
            section.find(reason.label())
                    .ifPresent(entry -> entry.texts().forEach(marker -> missing.add(entry, marker, reason)));
        }
        return missing;
    }

    private static Set<String> removals(Entry entry, Meanings<MissingReason> missing) {
        for (String marker : entry.texts()) {
            missing.find(marker).ifPresent(reason -> {
                throw entry.fail("« " + marker + " » désigne déjà un manque (" + reason.label() + ").");
            });
        }
        return words(entry, Spelling::unitKey);
    }

    private static Meanings<Field> fields(Entry place, Meanings<Measure> headings) {
        Section section = place.section()
                .only(Stream.of(Field.values()).map(Field::heading).toList());
        Meanings<Field> fields = new Meanings<>(Spelling::headingKey, Field::heading);
        for (Field field : Field.values()) {
            fields.know(place, field.heading(), field);
        }
        for (Field field : Field.values()) {
            section.find(field.heading())
                    .ifPresent(entry -> entry.texts().forEach(synonym -> {
                        fields.add(entry, synonym, field);
                        refuseMeasure(entry, synonym, headings);
                    }));
        }
        return fields;
    }

    /** A heading cannot name both a measure and something else. */
    static void refuseMeasure(Entry entry, String heading, Meanings<Measure> headings) {
        headings.find(heading).ifPresent(measure -> {
            throw entry.fail("« " + heading + " » désigne déjà la mesure " + measure.id() + ".");
        });
    }

    /** A list of words without meanings, each once. */
    static Set<String> words(Entry entry, UnaryOperator<String> comparison) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : entry.texts()) {
            if (!words.add(comparison.apply(word))) {
                throw entry.fail("« " + word + " » est écrit deux fois.");
            }
        }
        return Set.copyOf(words);
    }
}

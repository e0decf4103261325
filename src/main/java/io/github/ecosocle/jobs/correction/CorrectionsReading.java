package io.github.ecosocle.jobs.correction;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.correction.Correction;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.TerritoryWord;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import io.github.ecosocle.jobs.file.YamlFile;
import io.github.ecosocle.jobs.territory.NamedTerritory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Turns the optional file {@code corrections.yml} into the corrections that concern a job; every line of it is checked. */
public final class CorrectionsReading {
    public static final String FILE = "corrections.yml";

    private static final String[] KEYS = {
        "source",
        "territoire",
        "mesure",
        "annee",
        "methode",
        "attendu",
        "attendu_unite",
        "action",
        "valeur",
        "unite",
        "raison",
        "auteur",
        "date"
    };

    private final Catalogue catalogue;
    private final Territories territories;
    private final Set<String> sources;

    private CorrectionsReading(Catalogue catalogue, Territories territories, Set<String> sources) {
        this.catalogue = catalogue;
        this.territories = territories;
        this.sources = sources;
    }

    /** @param sources ids that any job declares */
    public static List<Correction> read(
            Path folder, Catalogue catalogue, Territories territories, Set<String> sources) {
        return Files.exists(folder.resolve(FILE))
                ? new CorrectionsReading(catalogue, territories, sources).list(YamlFile.read(folder, FILE))
                : List.of();
    }

    private List<Correction> list(Section root) {
        List<Correction> corrections = new ArrayList<>();
        for (Entry item : root.only("corrections").get("corrections").items()) {
            Section line = item.section().only(KEYS);
            Correction correction = correction(line, "corrections[" + (corrections.size() + 1) + "]");
            corrections.stream()
                    .filter(one -> isSame(one, correction))
                    .findFirst()
                    .ifPresent(one -> {
                        throw line.get("attendu").fail("cette valeur est déjà corrigée par " + one.place() + ".");
                    });
            corrections.add(correction);
        }
        // those of measures that only other jobs publish are left to them
        return corrections.stream().filter(one -> one.measure() >= 0).toList();
    }

    private Correction correction(Section line, String place) {
        int measure = measure(line.get("mesure"));
        WrittenValues values = new WrittenValues(
                line, measure < 0 ? null : catalogue.measures().get(measure), catalogue.vocabulary());
        return new Correction(
                place,
                source(line.get("source")),
                NamedTerritory.read(line.get("territoire"), territories),
                measure,
                line.get("annee").whole(Cube.FIRST_YEAR, Cube.FIRST_YEAR + Cube.YEARS - 1),
                line.find("methode").map(Entry::text).orElse(null),
                values.expected(),
                values.replacement(),
                line.text("raison"),
                line.text("auteur"),
                line.get("date").date());
    }

    private static boolean isSame(Correction one, Correction other) {
        return one.source().equals(other.source())
                && one.territory() == other.territory()
                && one.measure() == other.measure()
                && one.measure() >= 0
                && one.year() == other.year()
                && (one.method() == null
                        || other.method() == null
                        || one.method().equals(other.method()))
                && one.expected().isSameAs(other.expected());
    }

    private String source(Entry entry) {
        String word = entry.text();
        boolean siren = Siren.isValid(word) || (Siren.looksLikeOne(word) && isTerritory(word));
        if (!siren && !sources.contains(word) && !word.equals(Submission.UNKNOWN_SUBMITTER)) {
            Set<String> known = new TreeSet<>(sources);
            known.add("SIREN du déposant");
            throw entry.failUnknown(word, known);
        }
        return word;
    }

    private boolean isTerritory(String siren) {
        return !TerritoryWord.find(territories, siren).isEmpty();
    }

    /** The number of the measure, or -1 for one that only other jobs publish. */
    private int measure(Entry entry) {
        String id = entry.text();
        int number = catalogue.number(id);
        boolean elsewhere = catalogue.vocabulary().nuances().foreign().contains(Spelling.headingKey(id));
        if (number < 0 && !elsewhere) {
            throw entry.failUnknown(
                    id, catalogue.measures().stream().map(Measure::id).toList());
        }
        return number;
    }
}

package io.github.ecosocle.jobs;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns {@code perimetre:} into its words. They carry their level, because 01 is both Guadeloupe (région) and Ain
 * (département).
 */
final class PerimeterReading {
    private static final String EXPECTED =
            "FR, ou une liste de territoires, est attendu, par exemple [region:32], [departement:59] ou [pole:256203001].";
    private static final List<Level> NAMED =
            List.of(Level.REGION, Level.DEPARTEMENT, Level.POLE, Level.CRTE, Level.EPCI);

    private PerimeterReading() {}

    static List<String> read(Entry entry) {
        if (!entry.isList()) {
            if (!entry.text().equals(Territories.FRANCE)) {
                throw entry.fail(EXPECTED);
            }
            return List.of(Territories.FRANCE);
        }
        List<String> words = entry.texts();
        if (words.isEmpty() || !words.stream().allMatch(PerimeterReading::isWord)) {
            throw entry.fail(EXPECTED);
        }
        return words;
    }

    private static boolean isWord(String word) {
        return NAMED.stream().anyMatch(level -> word.startsWith(level.label() + ":"));
    }

    /** Refuses a perimeter that names a territory the reference does not hold. */
    static void check(Section job, JobDefinition definition, Territories territories) {
        for (String word : definition.perimeter()) {
            int colon = word.indexOf(':');
            if (colon > 0) {
                Level level = Level.find(word.substring(0, colon)).orElseThrow();
                if (territories.find(level, word.substring(colon + 1)) == Territories.NONE) {
                    throw job.get("perimetre").failUnknown(word, codes(level, territories));
                }
            }
        }
    }

    private static List<String> codes(Level level, Territories territories) {
        return IntStream.range(territories.first(level), territories.end(level))
                .mapToObj(id -> level.label() + ":" + territories.code(id))
                .toList();
    }
}

package io.github.ecosocle.jobs.territory;

import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.util.Map;
import java.util.OptionalInt;

/** Turns the {@code geographie} of a job into the perimeters on which it wants every value. */
public final class Geography {
    static final String KEY = "geographie";
    private static final int FIRST_YEAR = 1992;
    private static final int LAST_YEAR = 2100;
    /** The first is what an absent key means. */
    private static final Map<String, Boolean> CHOICES = Map.of("envoyee", false, "reference", true);

    private Geography() {}

    /** True when values are carried onto the perimeters of the reference of the job. */
    static boolean isAsked(Section job) {
        return job.find(KEY)
                .map(entry -> entry.isWhole() || entry.choice(CHOICES))
                .orElse(false);
    }

    /** The year of {@code geographie: 2019}, which is that of the reference; nothing for a word, or without the key. */
    public static OptionalInt findYear(Section job) {
        Entry entry = job.find(KEY).filter(Entry::isWhole).orElse(null);
        if (entry == null) {
            return OptionalInt.empty();
        }
        int year = entry.whole(FIRST_YEAR, LAST_YEAR);
        if (job.has("millesime") && job.get("millesime").whole(FIRST_YEAR, LAST_YEAR) != year) {
            throw entry.fail("« " + year + " » contredit le millesime du job ; écrire l’un ou l’autre.");
        }
        return OptionalInt.of(year);
    }
}

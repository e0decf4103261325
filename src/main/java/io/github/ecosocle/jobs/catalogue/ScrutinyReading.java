package io.github.ecosocle.jobs.catalogue;

import io.github.ecosocle.domain.scrutiny.Privacy;
import io.github.ecosocle.domain.scrutiny.Scrutiny;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;

/** Turns {@code variation_max_pct} and {@code secret} of a measure into what is expected of its values. */
final class ScrutinyReading {
    private static final int LARGEST_VARIATION = 10_000;
    private static final int MOST_RESPONDENTS = 1_000;
    private static final int PERCENT = 100;

    private ScrutinyReading() {}

    static Scrutiny read(Section measure) {
        return new Scrutiny(
                measure.find("variation_max_pct")
                        .map(entry -> entry.whole(1, LARGEST_VARIATION))
                        .orElse(Scrutiny.OF_THE_JOB),
                measure.find("secret")
                        .map(Entry::section)
                        .map(ScrutinyReading::privacy)
                        .orElse(Privacy.NONE));
    }

    private static Privacy privacy(Section section) {
        section.only("repondants_min", "dominance_max_pct");
        return new Privacy(
                section.find("repondants_min")
                        .map(entry -> entry.whole(1, MOST_RESPONDENTS))
                        .orElse(Privacy.NONE.fewestRespondents()),
                section.find("dominance_max_pct")
                        .map(entry -> entry.whole(1, PERCENT))
                        .orElse(Privacy.NONE.largestSharePercent()));
    }
}

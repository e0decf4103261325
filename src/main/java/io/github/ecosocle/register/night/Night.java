package io.github.ecosocle.register.night;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run of a job, known by (job, date, fingerprint): the same three are the same night.
 *
 * @param endedAt null while it runs, or when it was killed
 * @param release name of the release it made, or empty
 * @param note what operators should know of it, in French, or empty
 */
public record Night(
        long number,
        String job,
        LocalDate date,
        String fingerprint,
        Instant startedAt,
        @Nullable Instant endedAt,
        Outcome outcome,
        String release,
        String note) {

    /** How it ended. */
    public enum Outcome {
        /** Runs, or was killed: to be run again. */
        STARTED,
        PUBLISHED,
        /** Done, and nothing would have differed. */
        NOTHING_NEW,
        FAILED;

        /** True when the same night need not be run again. */
        public boolean isDone() {
            return this == PUBLISHED || this == NOTHING_NEW;
        }
    }
}

package io.github.ecosocle.domain.observation;

/** What became of each observation of one submission, and why. */
public interface Decisions {
    Decision decision(int observation);

    /** Empty, or a code and its sentence in French. */
    String motif(int observation);

    /**
     * Epoch day of the deposit of the submission, for values without a date of their own; {@link Observation#NO_DAY} when
     * it is the day the submission was first seen.
     */
    default int depositDay() {
        return Observation.NO_DAY;
    }
}

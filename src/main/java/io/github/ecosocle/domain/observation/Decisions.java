package io.github.ecosocle.domain.observation;

/** What became of each observation of one submission, and why. */
public interface Decisions {
    Decision decision(int observation);

    /** Empty, or a code and its sentence in French. */
    String motif(int observation);

    /** True when the figure that the value was sent for is secret: the value is not shown, published or not. */
    default boolean isSecret(int observation) {
        return false;
    }

    /** True when the value itself may not be shown, whatever becomes of the figure it was sent for. */
    default boolean isClosed(int observation) {
        return false;
    }

    /**
     * Epoch day of the deposit of the submission, for values without a date of their own; {@link Observation#NO_DAY} when
     * it is the day the submission was first seen.
     */
    default int depositDay() {
        return Observation.NO_DAY;
    }
}

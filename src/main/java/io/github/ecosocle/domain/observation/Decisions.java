package io.github.ecosocle.domain.observation;

import io.github.ecosocle.domain.number.Exact;
import org.jspecify.annotations.Nullable;

/** What became of each observation of one submission, and why. */
public interface Decisions {
    Decision decision(int observation);

    /** Empty, or a code and its sentence in French. */
    String motif(int observation);

    /** True when the figure that the value was sent for is secret: the value is not shown, published or not. */
    default boolean isSecret(int observation) {
        return false;
    }

    /** What competes in the place of the value received, in the canonical unit; null for nearly all, which speak for themselves. */
    default @Nullable Exact corrected(int observation) {
        return null;
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

package io.github.ecosocle.publish.gate;

import io.github.ecosocle.domain.figure.Figure;
import java.time.LocalDate;

/** What the gate asks about the submissions behind the values of the night. */
public interface Arrivals {
    /** The day the bytes that hold an observation, by its number among all, were first seen. */
    LocalDate firstSeen(int observation);

    /** True when the published value came from a submission that was withdrawn, or is corrected: people have decided already. */
    boolean isWithdrawn(Figure published);
}

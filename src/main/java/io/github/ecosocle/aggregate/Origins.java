package io.github.ecosocle.aggregate;

import java.time.LocalDate;

/** What is remembered of the observations that settled figures come from, by their number. */
public interface Origins {
    LocalDate depositDate(int observation);

    /** What the observation says about itself, such as the period of a flow; empty for most. */
    String note(int observation);
}

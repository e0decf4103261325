package io.github.ecosocle.normalise.time;

import io.github.ecosocle.normalise.notice.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The year a text says.
 *
 * @param year 0 when unreadable
 * @param motif {@code periode 1999-2009} for a flow over several years, else empty
 * @param fault why it is refused
 * @param warning what was repaired
 */
public record YearSaid(
        int year,
        String motif,
        @Nullable Fault fault,
        @Nullable Fault warning) {
    public static final YearSaid NOTHING = new YearSaid(0, "", null, null);

    /** Neither the row nor anything around it says a year. */
    public static final YearSaid MISSING = new YearSaid(0, "", Fault.of(YearReading.YEAR, ""), null);

    public static YearSaid of(int year) {
        return new YearSaid(year, "", null, null);
    }
}

package io.github.ecosocle.domain.arrival;

import java.time.LocalDate;

/**
 * A decision taken by people or by the gate, kept for ever in the journal of the archive.
 *
 * @param action {@link #WITHDRAW}, {@link #RESTORE}, {@link #HOLD} or {@link #LIFT}
 * @param job empty when the decision holds for every job
 * @param subject what it is about: the id of a submission, a territory and an indicator
 */
public record JournalEntry(LocalDate date, String action, String job, String subject, String reason) {
    public static final String WITHDRAW = "withdraw";
    public static final String RESTORE = "restore";
    /** The gate holds a series at its last published figures. */
    public static final String HOLD = "hold";
    /** A series that was held is published again: let through by somebody, or back within the thresholds. */
    public static final String LIFT = "lift";
}

package io.github.ecosocle.domain.arrival;

import java.time.LocalDate;

/**
 * A decision taken by people, kept for ever in the journal of the archive.
 *
 * @param action {@link #WITHDRAW}, {@link #RESTORE}, or the word of whoever else decides (the gate)
 * @param job empty when the decision holds for every job
 * @param subject what it is about: the id of a submission, the key of a figure
 */
public record JournalEntry(LocalDate date, String action, String job, String subject, String reason) {
    public static final String WITHDRAW = "withdraw";
    public static final String RESTORE = "restore";
}

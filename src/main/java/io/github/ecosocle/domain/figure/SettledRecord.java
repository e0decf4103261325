package io.github.ecosocle.domain.figure;

import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.record.ReceivedRecord;
import java.util.List;

/**
 * The record that holds for its territory, and where it comes from.
 *
 * @param depositDate ISO
 * @param closed why its readers may not see what it says, empty when they may
 */
public record SettledRecord(ReceivedRecord received, Submission submission, String depositDate, String closed) {

    public boolean isClosed() {
        return !closed.isEmpty();
    }

    /** The same, closed for this reason, or open when there is none: what is closed says nothing. */
    public SettledRecord seen(String why) {
        ReceivedRecord shown = why.isEmpty()
                ? received
                : new ReceivedRecord(received.kind(), received.territory(), received.closed(), List.of());
        return new SettledRecord(shown, submission, depositDate, why);
    }
}

package io.github.ecosocle.register.arrival;

import io.github.ecosocle.domain.arrival.JournalEntry;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.register.database.Counter;
import io.github.ecosocle.register.database.Session;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the archive back into a register: submissions with their numbers, withdrawals. What was understood of them is
 * understood again by the next run; past nights are forgotten.
 */
public final class RegisterRebuild {
    private final Session session;

    public RegisterRebuild(Session session) {
        this.session = session;
    }

    /**
     * Fills a register that is empty, at once; leaves any other as it is.
     *
     * @param submissions of the sidecars
     * @param journal in the order the decisions were taken
     * @return false when there was nothing to do
     */
    public boolean fillIfEmpty(List<Submission> submissions, List<JournalEntry> journal) {
        return session.get("rebuild the register", connection -> {
            long last = Counter.ARRIVAL.lock(connection);
            if (last > 0 || submissions.isEmpty()) {
                return false;
            }
            Map<String, Submission> byId = new HashMap<>();
            long newest = 0;
            try (PreparedStatement insert = SubmissionRows.insert(connection)) {
                for (Submission submission : submissions) {
                    SubmissionRows.add(insert, submission);
                    byId.putIfAbsent(submission.id(), submission);
                    newest = Math.max(newest, submission.arrival());
                }
            }
            Counter.ARRIVAL.add(connection, newest);
            replay(connection, journal, byId);
            return true;
        });
    }

    private static void replay(Connection connection, List<JournalEntry> journal, Map<String, Submission> byId)
            throws SQLException {
        for (JournalEntry entry : journal) {
            Submission about = byId.get(entry.subject());
            if (about != null && entry.action().equals(JournalEntry.WITHDRAW)) {
                Withdrawals.withdraw(connection, about, entry.date(), entry.reason());
            } else if (about != null && entry.action().equals(JournalEntry.RESTORE)) {
                Withdrawals.restore(connection, about);
            }
        }
    }
}

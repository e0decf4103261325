package io.github.ecosocle.register.arrival;

import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.register.database.Session;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which submissions are taken out of what is published, for every job. The state only: the journal of the archive, written
 * first, keeps the history.
 */
public final class Withdrawals {
    private final Session session;

    public Withdrawals(Session session) {
        this.session = session;
    }

    /** When, and why. */
    public record Withdrawal(LocalDate date, String reason) {}

    /** By number of arrival. */
    public SortedMap<Long, Withdrawal> list() {
        return session.get("list withdrawals", connection -> {
            try (PreparedStatement select =
                            connection.prepareStatement("SELECT arrival, withdrawn_on, reason FROM withdrawal");
                    ResultSet rows = select.executeQuery()) {
                SortedMap<Long, Withdrawal> withdrawals = new TreeMap<>();
                while (rows.next()) {
                    LocalDate date = rows.getObject(2, LocalDate.class);
                    withdrawals.put(rows.getLong(1), new Withdrawal(date, rows.getString(3)));
                }
                return withdrawals;
            }
        });
    }

    public void withdraw(Submission submission, LocalDate date, String reason) {
        session.run("withdraw a submission", connection -> withdraw(connection, submission, date, reason));
    }

    /** False when it was not withdrawn. */
    public boolean restore(Submission submission) {
        return session.get("restore a submission", connection -> restore(connection, submission) > 0);
    }

    static void withdraw(Connection connection, Submission submission, LocalDate date, String reason)
            throws SQLException {
        restore(connection, submission);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO withdrawal (arrival, withdrawn_on, reason) VALUES (?, ?, ?)")) {
            insert.setLong(1, submission.arrival());
            insert.setObject(2, date);
            insert.setString(3, reason);
            insert.executeUpdate();
        }
    }

    static int restore(Connection connection, Submission submission) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM withdrawal WHERE arrival = ?")) {
            delete.setLong(1, submission.arrival());
            return delete.executeUpdate();
        }
    }
}

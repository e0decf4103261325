package io.github.ecosocle.register.arrival;

import io.github.ecosocle.domain.observation.Submission;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns rows of the table of submissions into submissions, and back. */
public final class SubmissionRows {
    /** The first five columns of every query on submissions; the table is called {@code s}. */
    public static final String COLUMNS = "s.submitter, s.sha256, s.file_path, s.first_seen, s.arrival";

    private SubmissionRows() {}

    public static Submission read(ResultSet rows) throws SQLException {
        return new Submission(
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                rows.getObject(4, LocalDate.class),
                rows.getLong(5));
    }

    public static List<Submission> readAll(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            List<Submission> submissions = new ArrayList<>();
            while (rows.next()) {
                submissions.add(read(rows));
            }
            return submissions;
        }
    }

    static PreparedStatement insert(Connection connection) throws SQLException {
        return connection.prepareStatement(
                "INSERT INTO submission (submitter, sha256, file_path, first_seen, arrival) VALUES (?, ?, ?, ?, ?)");
    }

    static void add(PreparedStatement insert, Submission submission) throws SQLException {
        insert.setString(1, submission.submitter());
        insert.setString(2, submission.sha256());
        insert.setString(3, submission.path());
        insert.setObject(4, submission.firstSeen());
        insert.setLong(5, submission.arrival());
        insert.executeUpdate();
    }
}

package io.github.ecosocle.register.arrival;

import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.register.database.Counter;
import io.github.ecosocle.register.database.Session;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What arrived, in order of arrival. Nothing is ever deleted. */
public final class Submissions {
    private static final int ID_HEX_DIGITS = 12;

    private final Session session;

    public Submissions(Session session) {
        this.session = session;
    }

    /** The same bytes from the same submitter are one submission: the second time gives back the first. */
    public Submission receive(String submitter, String sha256, String path, LocalDate firstSeen) {
        return receiveAll(List.of(new Received(submitter, sha256, path)), firstSeen)
                .get(0);
    }

    /** All or nothing; numbers of arrival are given in the order of the list, without a gap. */
    public List<Submission> receiveAll(List<Received> received, LocalDate firstSeen) {
        return session.get("receive submissions", connection -> {
            long before = Counter.ARRIVAL.lock(connection);
            long last = before;
            List<Submission> submissions = new ArrayList<>(received.size());
            try (PreparedStatement select = connection.prepareStatement("SELECT " + SubmissionRows.COLUMNS
                            + " FROM submission s WHERE s.submitter = ? AND s.sha256 = ?");
                    PreparedStatement insert = SubmissionRows.insert(connection)) {
                for (Received each : received) {
                    Optional<Submission> known = find(select, each.submitter(), each.sha256());
                    if (known.isPresent()) {
                        submissions.add(known.get());
                        continue;
                    }
                    Submission arrived =
                            new Submission(each.submitter(), each.sha256(), each.path(), firstSeen, ++last);
                    SubmissionRows.add(insert, arrived);
                    submissions.add(arrived);
                }
            }
            Counter.ARRIVAL.add(connection, last - before);
            return submissions;
        });
    }

    private static Optional<Submission> find(PreparedStatement select, String submitter, String sha256)
            throws SQLException {
        select.setString(1, submitter);
        select.setString(2, sha256);
        try (ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(SubmissionRows.read(rows)) : Optional.empty();
        }
    }

    /** Every submission, in order of arrival. */
    public List<Submission> list() {
        return session.get("list submissions", connection -> {
            String sql = "SELECT " + SubmissionRows.COLUMNS + " FROM submission s ORDER BY s.arrival";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                return SubmissionRows.readAll(select);
            }
        });
    }

    /** By the id shown to people: {@code <submitter>-<first 12 hex of the SHA-256>}. */
    public Optional<Submission> find(String id) {
        int dash = id.length() - ID_HEX_DIGITS - 1;
        if (dash < 1 || id.charAt(dash) != '-') {
            return Optional.empty();
        }
        return session.get("find a submission", connection -> {
            String sql = "SELECT " + SubmissionRows.COLUMNS
                    + " FROM submission s WHERE s.submitter = ? AND SUBSTRING(s.sha256 FROM 1 FOR 12) = ?"
                    + " ORDER BY s.arrival";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                return find(select, id.substring(0, dash), id.substring(dash + 1));
            }
        });
    }
}

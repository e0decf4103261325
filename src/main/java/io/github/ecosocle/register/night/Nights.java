package io.github.ecosocle.register.night;

import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.register.arrival.Submissions;
import io.github.ecosocle.register.database.RegisterException;
import io.github.ecosocle.register.database.Session;
import io.github.ecosocle.register.packed.ArrivalRuns;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which nights were run, and on which frozen list of submissions. */
public final class Nights {
    private static final String SELECT =
            "SELECT night_number, job, run_date, fingerprint, started_at, ended_at, outcome,"
                    + " release_name, note FROM night WHERE job = ?";

    private final Session session;

    public Nights(Session session) {
        this.session = session;
    }

    /** Opens a night on this list; a night already opened keeps the list it has. */
    public Night freeze(
            String job, LocalDate date, String fingerprint, Collection<Submission> submissions, Instant startedAt) {
        return session.get("freeze a night", connection -> {
            Optional<Night> known = find(connection, job, date, fingerprint);
            if (known.isPresent()) {
                return known.get();
            }
            String sql =
                    "INSERT INTO night (job, run_date, fingerprint, started_at, ended_at, outcome, release_name, note,"
                            + " submissions) VALUES (?, ?, ?, ?, '', ?, '', '', ?)";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setString(1, job);
                insert.setObject(2, date);
                insert.setString(3, fingerprint);
                insert.setString(4, startedAt.toString());
                insert.setString(5, Night.Outcome.STARTED.name());
                insert.setBytes(
                        6,
                        ArrivalRuns.pack(submissions.stream()
                                .mapToLong(Submission::arrival)
                                .toArray()));
                insert.executeUpdate();
            }
            return find(connection, job, date, fingerprint)
                    .orElseThrow(() -> new RegisterException("the night just frozen is not there"));
        });
    }

    public Optional<Night> find(String job, LocalDate date, String fingerprint) {
        return session.get("find a night", connection -> find(connection, job, date, fingerprint));
    }

    private static Optional<Night> find(Connection connection, String job, LocalDate date, String fingerprint)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " AND run_date = ? AND fingerprint = ?")) {
            select.setString(1, job);
            select.setObject(2, date);
            select.setString(3, fingerprint);
            return read(select).stream().findFirst();
        }
    }

    /** The frozen list, in order of arrival. */
    public List<Submission> submissions(Night night) {
        long[] frozen = session.get("load the list of a night", connection -> frozen(connection, night));
        return new Submissions(session)
                .list().stream()
                        .filter(submission -> Arrays.binarySearch(frozen, submission.arrival()) >= 0)
                        .toList();
    }

    private static long[] frozen(Connection connection, Night night) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT submissions FROM night WHERE night_number = ?")) {
            select.setLong(1, night.number());
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new RegisterException("no such night: " + night);
                }
                return ArrivalRuns.unpack(rows.getBytes(1));
            }
        }
    }

    public void end(Night night, Night.Outcome outcome, String release, String note, Instant endedAt) {
        session.run("end a night", connection -> {
            String sql =
                    "UPDATE night SET outcome = ?, release_name = ?, note = ?, ended_at = ? WHERE night_number = ?";
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setString(1, outcome.name());
                update.setString(2, release);
                update.setString(3, note);
                update.setString(4, endedAt.toString());
                update.setLong(5, night.number());
                update.executeUpdate();
            }
        });
    }

    /** The last nights of a job, newest first. */
    public List<Night> last(String job, int count) {
        return session.get("list nights", connection -> {
            String sql = SELECT + " ORDER BY night_number DESC FETCH FIRST " + count + " ROWS ONLY";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, job);
                return read(select);
            }
        });
    }

    private static List<Night> read(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            List<Night> nights = new ArrayList<>();
            while (rows.next()) {
                String endedAt = rows.getString(6);
                nights.add(new Night(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getObject(3, LocalDate.class),
                        rows.getString(4),
                        Instant.parse(rows.getString(5)),
                        endedAt.isEmpty() ? null : Instant.parse(endedAt),
                        Night.Outcome.valueOf(rows.getString(7)),
                        rows.getString(8),
                        rows.getString(9)));
            }
            return nights;
        }
    }
}

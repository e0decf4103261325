package io.github.ecosocle.register.understood;

import io.github.ecosocle.domain.finding.Findings;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.record.ReceivedRecord;
import io.github.ecosocle.register.arrival.SubmissionRows;
import io.github.ecosocle.register.database.RegisterCorruptException;
import io.github.ecosocle.register.database.RegisterException;
import io.github.ecosocle.register.database.Session;
import io.github.ecosocle.register.packed.FindingsCodec;
import io.github.ecosocle.register.packed.ObservationCodec;
import io.github.ecosocle.register.packed.RecordCodec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What one job understood of each submission: its observations and findings, packed, the last understanding only. */
public final class Normalisations {
    private final Session session;
    private final String job;

    public Normalisations(Session session, String job) {
        this.session = session;
        this.job = job;
    }

    public void save(NormalisedSubmission normalised, String fingerprint) {
        saveAll(List.of(normalised), fingerprint);
    }

    /** All or nothing. Saving again replaces: a chunk that is redone leaves what an undisturbed one leaves. */
    public void saveAll(List<? extends NormalisedSubmission> chunk, String fingerprint) {
        session.run("save normalised submissions", connection -> {
            try (NormalisationWriter writer = new NormalisationWriter(connection, job, fingerprint)) {
                for (NormalisedSubmission normalised : chunk) {
                    writer.write(normalised);
                }
            }
        });
    }

    /** Those not understood yet, or with another fingerprint, in order of arrival. */
    public List<Submission> needsNormalising(String fingerprint) {
        return session.get("list submissions to normalise", connection -> {
            String sql = "SELECT " + SubmissionRows.COLUMNS + " FROM submission s WHERE NOT EXISTS (SELECT 1"
                    + " FROM normalisation n WHERE n.job = ? AND n.arrival = s.arrival AND n.fingerprint = ?)"
                    + " ORDER BY s.arrival";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, job);
                select.setString(2, fingerprint);
                return SubmissionRows.readAll(select);
            }
        });
    }

    /** Every submission of the register with what became of it, in order of arrival. */
    public List<Understood> list() {
        return session.get("list submissions", connection -> {
            String sql = "SELECT " + SubmissionRows.COLUMNS + ", w.arrival, n.state, n.fingerprint, n.deposit_date,"
                    + " n.observations, n.rows_read, n.rows_ignored, n.blocking, n.errors, n.warnings, n.infos"
                    + " FROM submission s LEFT JOIN withdrawal w ON w.arrival = s.arrival"
                    + " LEFT JOIN normalisation n ON n.arrival = s.arrival AND n.job = ? ORDER BY s.arrival";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, job);
                try (ResultSet rows = select.executeQuery()) {
                    List<Understood> submissions = new ArrayList<>();
                    while (rows.next()) {
                        submissions.add(read(rows));
                    }
                    return submissions;
                }
            }
        });
    }

    private static Understood read(ResultSet rows) throws SQLException {
        Submission submission = SubmissionRows.read(rows);
        boolean withdrawn = rows.getLong(6) > 0;
        String label = rows.getString(7);
        Understood.State understood = label == null ? Understood.State.RECU : Understood.State.of(label);
        return new Understood(
                submission,
                withdrawn ? Understood.State.RETIRE : understood,
                label == null ? "" : rows.getString(8),
                label == null ? "" : rows.getString(9),
                rows.getInt(10),
                rows.getInt(11),
                rows.getInt(12),
                rows.getInt(13),
                rows.getInt(14),
                rows.getInt(15),
                rows.getInt(16));
    }

    /** Empty when the submission was never understood. */
    public Observations loadObservations(Submission submission) {
        return session.get("load observations", connection -> observations(connection, submission));
    }

    private Observations observations(Connection connection, Submission submission) throws SQLException {
        Observations observations = new Observations();
        String sql = "SELECT observations FROM submission_part WHERE job = ? AND arrival = ? ORDER BY part_number";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, job);
            select.setLong(2, submission.arrival());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    byte[] part = rows.getBytes(1);
                    unpacked(() -> {
                        ObservationCodec.unpack(part, observations);
                        return observations;
                    });
                }
            }
        }
        return observations;
    }

    /** Empty when the submission holds none, or was never understood. */
    public List<ReceivedRecord> loadRecords(Submission submission) {
        return session.get("load records", connection -> records(connection, submission));
    }

    private List<ReceivedRecord> records(Connection connection, Submission submission) throws SQLException {
        String sql = "SELECT records FROM submission_records WHERE job = ? AND arrival = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, job);
            select.setLong(2, submission.arrival());
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    return List.of();
                }
                byte[] packed = rows.getBytes(1);
                return unpacked(() -> RecordCodec.unpack(packed));
            }
        }
    }

    /** Everything that was saved. */
    public NormalisedSubmission get(Submission submission) {
        return session.get("load a normalised submission", connection -> {
            String sql = "SELECT findings, deposit_date, rows_read, rows_ignored FROM normalisation"
                    + " WHERE job = ? AND arrival = ?";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, job);
                select.setLong(2, submission.arrival());
                try (ResultSet rows = select.executeQuery()) {
                    if (!rows.next()) {
                        throw new RegisterException(submission.id() + " was never normalised for " + job);
                    }
                    byte[] packed = rows.getBytes(1);
                    Findings findings = unpacked(() -> FindingsCodec.unpack(packed));
                    Observations observations = observations(connection, submission);
                    return new NormalisedSubmission(
                                    submission,
                                    observations,
                                    findings,
                                    rows.getString(2),
                                    rows.getInt(3),
                                    rows.getInt(4))
                            .withRecords(records(connection, submission));
                }
            }
        });
    }

    /** Bytes that cannot be unpacked are a damaged database, whatever they make the reader stumble on. */
    private static <T> T unpacked(Supplier<T> unpacking) {
        try {
            return unpacking.get();
        } catch (RuntimeException e) {
            throw new RegisterCorruptException(String.valueOf(e.getMessage()), e);
        }
    }
}

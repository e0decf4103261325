package io.github.ecosocle.register.understood;

import io.github.ecosocle.domain.finding.Findings;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.register.packed.FindingsCodec;
import io.github.ecosocle.register.packed.ObservationCodec;
import io.github.ecosocle.register.packed.RecordCodec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes one chunk of normalised submissions within a transaction, part by part, so that only one is packed at a time. */
final class NormalisationWriter implements AutoCloseable {
    private final String job;
    private final String fingerprint;
    private final PreparedStatement deleteParts;
    private final PreparedStatement delete;
    private final PreparedStatement insert;
    private final PreparedStatement insertPart;
    private final PreparedStatement deleteRecords;
    private final PreparedStatement insertRecords;

    NormalisationWriter(Connection connection, String job, String fingerprint) throws SQLException {
        this.job = job;
        this.fingerprint = fingerprint;
        deleteParts = connection.prepareStatement("DELETE FROM submission_part WHERE job = ? AND arrival = ?");
        delete = connection.prepareStatement("DELETE FROM normalisation WHERE job = ? AND arrival = ?");
        insert =
                connection.prepareStatement("INSERT INTO normalisation (job, arrival, fingerprint, state, deposit_date,"
                        + " observations, rows_read, rows_ignored, blocking, errors, warnings, infos, findings)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        deleteRecords = connection.prepareStatement("DELETE FROM submission_records WHERE job = ? AND arrival = ?");
        insertRecords =
                connection.prepareStatement("INSERT INTO submission_records (job, arrival, records) VALUES (?, ?, ?)");
        insertPart = connection.prepareStatement(
                "INSERT INTO submission_part (job, arrival, part_number, row_count, observations) VALUES (?, ?, ?, ?, ?)");
    }

    void write(NormalisedSubmission normalised) throws SQLException {
        long arrival = normalised.submission().arrival();
        forget(deleteParts, arrival);
        forget(delete, arrival);
        forget(deleteRecords, arrival);
        insert.setString(1, job);
        insert.setLong(2, arrival);
        insert.setString(3, fingerprint);
        insert.setString(4, Understood.State.of(normalised).label());
        insert.setString(5, normalised.depositDate());
        insert.setInt(6, normalised.observations().size());
        insert.setInt(7, normalised.rowsRead());
        insert.setInt(8, normalised.rowsIgnored());
        Findings findings = normalised.findings();
        insert.setInt(9, findings.count(Severity.BLOQUANT));
        insert.setInt(10, findings.count(Severity.ERREUR));
        insert.setInt(11, findings.count(Severity.AVERTISSEMENT));
        insert.setInt(12, findings.count(Severity.INFO));
        insert.setBytes(13, FindingsCodec.pack(findings));
        insert.executeUpdate();
        writeParts(arrival, normalised.observations());
        if (!normalised.records().isEmpty()) {
            insertRecords.setString(1, job);
            insertRecords.setLong(2, arrival);
            insertRecords.setBytes(3, RecordCodec.pack(normalised.records()));
            insertRecords.executeUpdate();
        }
    }

    private void forget(PreparedStatement statement, long arrival) throws SQLException {
        statement.setString(1, job);
        statement.setLong(2, arrival);
        statement.executeUpdate();
    }

    private void writeParts(long arrival, Observations observations) throws SQLException {
        for (int part = 0; part < ObservationCodec.parts(observations); part++) {
            insertPart.setString(1, job);
            insertPart.setLong(2, arrival);
            insertPart.setInt(3, part);
            insertPart.setInt(4, ObservationCodec.rows(observations, part));
            insertPart.setBytes(5, ObservationCodec.pack(observations, part));
            insertPart.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        deleteParts.close();
        delete.close();
        insert.close();
        insertPart.close();
        deleteRecords.close();
        insertRecords.close();
    }
}

package io.github.ecosocle.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.arrival.FileStamp;
import io.github.ecosocle.domain.arrival.ScannedFile;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.register.arrival.Withdrawals;
import io.github.ecosocle.register.database.RegisterDatabase;
import io.github.ecosocle.register.night.Night;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the register promises of nights, scans and withdrawals, on whichever database: each test on its own empty one. */
abstract class NightContract {
    static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    static final Instant START = Instant.parse("2026-01-15T01:02:03.456789Z");

    private static final List<String> TABLES =
            List.of("submission_part", "normalisation", "withdrawal", "night", "scanned_file", "submission");

    /** Opened once by the test of each database; emptied before each test. */
    abstract RegisterDatabase database();

    Register register;

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("DELETE FROM " + table);
            }
            statement.execute("UPDATE counter SET last_number = 0");
        }
        register = new Register(database().dataSource());
    }

    Submission receive(int number) {
        return register.submissions().receive("200069037", Samples.sha256(number), number + ".csv", DAY);
    }

    @Test
    void a_withdrawal_can_be_changed_and_undone() {
        Submission submission = receive(1);
        register.withdrawals().withdraw(submission, DAY, "a");
        register.withdrawals().withdraw(submission, DAY.plusDays(1), "b");
        assertThat(register.withdrawals().list())
                .containsExactly(Map.entry(1L, new Withdrawals.Withdrawal(DAY.plusDays(1), "b")));
        assertThat(register.withdrawals().restore(submission)).isTrue();
        assertThat(register.withdrawals().restore(submission)).isFalse();
        assertThat(register.withdrawals().list()).isEmpty();
    }

    @Test
    void a_night_keeps_the_list_it_was_frozen_with() {
        Submission first = receive(1);
        Night night = register.nights().freeze("socle", DAY, "f", List.of(first), START);
        Submission later = receive(2);
        Night again = register.nights().freeze("socle", DAY, "f", List.of(first, later), START.plusSeconds(9));
        assertThat(again).isEqualTo(night);
        assertThat(register.nights().submissions(again)).containsExactly(first);
        assertThat(register.nights().find("socle", DAY, "g")).isEmpty();
    }

    @Test
    void the_last_nights_say_how_they_ended() {
        Night first = register.nights().freeze("socle", DAY, "f", List.of(), START);
        register.nights().end(first, Night.Outcome.PUBLISHED, "2026-01-15", "", START.plusSeconds(60));
        register.nights().freeze("socle", DAY.plusDays(1), "f", List.of(), START);
        register.nights().freeze("autre", DAY, "f", List.of(), START);
        assertThat(register.nights().last("socle", 5))
                .extracting(
                        night -> night.date() + " " + night.outcome() + " " + night.release() + " " + night.endedAt())
                .containsExactly(
                        "2026-01-16 STARTED  null", "2026-01-15 PUBLISHED 2026-01-15 " + START.plusSeconds(60));
        assertThat(register.nights().last("socle", 1)).hasSize(1);
    }

    @Test
    void the_last_scan_is_kept_by_folder_and_every_thirtieth_reads_all() {
        ScannedFile a = new ScannedFile("a.csv", new FileStamp(1, 2, "(dev=1,ino=2)"), Samples.sha256(1), 3);
        ScannedFile b = new ScannedFile("é".repeat(3_000), new FileStamp(1, 2, ""), Samples.sha256(2), 3);
        ScannedFile newer = new ScannedFile("a.csv", new FileStamp(9, 2, "(dev=1,ino=2)"), Samples.sha256(3), 4);
        var files = register.scannedFiles(Path.of("input"));
        files.save(List.of(a, b));
        assertThat(files.list()).isEqualTo(Map.of(a.path(), a, b.path(), b));
        files.save(List.of(newer));
        assertThat(files.list()).isEqualTo(Map.of(newer.path(), newer));
        assertThat(register.scannedFiles(Path.of("elsewhere")).list()).isEmpty();
        for (int scan = 3; scan < 30; scan++) {
            assertThat(files.isReadAllDue()).isFalse();
            files.save(List.of(newer));
        }
        assertThat(files.isReadAllDue()).isTrue();
    }
}

package io.github.ecosocle.register.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecosocle.register.Register;
import io.github.ecosocle.register.Samples;
import io.github.ecosocle.register.lock.Holder;
import io.github.ecosocle.register.lock.RegisterHeldException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterDatabaseTest {
    private static final Holder HOLDER = Holder.current("test", "maintenant");

    @TempDir
    Path folder;

    private RegisterDatabase open() {
        return RegisterDatabase.open(RegisterLocation.embedded(folder), HOLDER, Duration.ZERO);
    }

    private void execute(String sql) throws SQLException {
        try (RegisterDatabase database = open();
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void the_newest_migration_is_the_one_this_program_knows() {
        try (RegisterDatabase database = open()) {
            MigrationInfo[] all =
                    Schema.flyway(database.dataSource(), "h2").info().all();
            assertThat(all[all.length - 1].getVersion().getVersion()).isEqualTo(Integer.toString(Schema.LATEST));
        }
    }

    @Test
    void what_was_written_is_there_when_it_is_opened_again_and_nothing_else_is_left() throws IOException {
        try (RegisterDatabase database = open()) {
            new Register(database.dataSource())
                    .submissions()
                    .receive("a", Samples.sha256(1), "a.csv", LocalDate.of(2026, 1, 15));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("ecosocle.mv.db", "holder.lock");
        }
        try (RegisterDatabase database = open()) {
            assertThat(new Register(database.dataSource()).submissions().list()).hasSize(1);
        }
    }

    @Test
    void a_migration_killed_midway_leaves_no_trace() throws IOException {
        Files.write(folder.resolve("ecosocle-migration.mv.db"), new byte[] {1, 2, 3});
        open().close();
        assertThat(folder.resolve("ecosocle-migration.mv.db")).doesNotExist();
    }

    @Test
    void an_older_register_is_migrated_with_what_it_holds() throws SQLException {
        try (RegisterDatabase database = open();
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "DROP TABLE scanned_file, night, submission_part, normalisation, withdrawal, submission, counter,"
                            + " submission_records");
            statement.execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" IN ('3', '4')");
            statement.execute("CREATE TABLE witness (n INTEGER)");
        }
        execute("INSERT INTO submission VALUES (1, 'a', 'b', 'c', DATE '2026-01-15')");
        execute("INSERT INTO witness VALUES (1)");
    }

    @Test
    void a_register_of_before_the_forms_keeps_its_submissions() throws SQLException {
        try (RegisterDatabase database = open();
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO submission VALUES (1, 'a', 'b', 'c', DATE '2026-01-15')");
            statement.execute("DROP TABLE submission_records");
            statement.execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '4'");
        }
        // fails where the table is not made again, or the submission is gone
        execute("INSERT INTO submission_records SELECT 'crte', arrival, X'00' FROM submission");
        try (RegisterDatabase database = open();
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM submission_records")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void a_register_written_by_a_newer_program_is_refused() throws SQLException {
        execute("UPDATE \"flyway_schema_history\" SET \"version\" = '99' WHERE \"version\" = '3'");
        assertThatThrownBy(this::open)
                .isInstanceOf(RegisterNewerException.class)
                .hasMessageContaining("schéma 99");
        // the refusal has freed the lock
        assertThatThrownBy(this::open).isInstanceOf(RegisterNewerException.class);
    }

    @Test
    void a_damaged_register_is_told_with_its_remedy_and_kept() throws IOException {
        open().close();
        Path file = folder.resolve("ecosocle.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (byte) 0x55);
        Files.write(file, bytes);
        assertThatThrownBy(this::open)
                .isInstanceOf(RegisterCorruptException.class)
                .hasMessageContaining("Remède");
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void a_shell_that_has_the_file_open_is_told_as_a_holder() throws IOException {
        open().close();
        try (FileChannel shell = FileChannel.open(folder.resolve("ecosocle.mv.db"), StandardOpenOption.WRITE);
                FileLock lock = shell.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(this::open)
                    .isInstanceOf(RegisterHeldException.class)
                    .hasMessageContaining("un autre programme");
        }
        open().close();
    }
}

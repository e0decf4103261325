package io.github.ecosocle.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.domain.table.TableSink;
import io.github.ecosocle.intake.format.ReceivedFile;
import io.github.ecosocle.intake.format.SubmissionFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReadingTest {
    @TempDir
    Path folder;

    /** A format that begins a table and then behaves as broken libraries do. */
    private record Broken(Runnable behaviour) implements SubmissionFormat {
        @Override
        public int order() {
            return 0;
        }

        @Override
        public boolean recognises(ReceivedFile file) {
            return true;
        }

        @Override
        public void read(ReceivedFile file, TableSink sink) {
            sink.begin(new TableOrigin(file.name(), "", false));
            behaviour.run();
            sink.row(RawRow.ofText(1, "a"));
        }
    }

    private Path file() throws IOException {
        return Files.write(folder.resolve("a.csv"), "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
    }

    private RecordedTables read(Runnable behaviour) throws IOException {
        RecordedTables recorded = new RecordedTables();
        new FileReading(List.of(new Broken(behaviour))).read(file(), "dépôt.csv", recorded);
        return recorded;
    }

    @Test
    void whatever_a_library_throws_is_one_sentence_without_stack() throws IOException {
        RecordedTables overflow = read(() -> {
            throw new StackOverflowError();
        });
        RecordedTables bug = read(() -> {
            throw new IllegalStateException("internal detail");
        });
        assertThat(overflow.refusal()).isEqualTo("CORRUPT");
        assertThat(bug.refusal()).isEqualTo("CORRUPT");
        assertThat(bug.findings.get(0).message()).doesNotContain("internal detail", "Exception");
        assertThat(overflow.findings.get(0).message()).doesNotContain("Error");
        assertThat(bug.findings.get(0).place().file()).isEqualTo("dépôt.csv");
    }

    @Test
    void a_lack_of_memory_is_no_fault_of_the_file() {
        assertThatThrownBy(() -> read(() -> {
                    throw new OutOfMemoryError();
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void what_the_receiver_throws_goes_through() throws IOException {
        TableSink failing = new RecordedSinkThatFails();
        Path file = file();
        assertThatThrownBy(() -> FileReading.standard().read(file, "a.csv", failing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("bug of the receiver");
    }

    @Test
    void an_archive_that_is_gone_is_trouble_of_ours() {
        assertThatThrownBy(() -> RecordedTables.read(folder.resolve("absent.csv")))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static final class RecordedSinkThatFails implements TableSink {
        @Override
        public void begin(TableOrigin origin) {}

        @Override
        public void row(RawRow row) {
            throw new IllegalStateException("bug of the receiver");
        }

        @Override
        public void end() {}

        @Override
        public void found(Finding finding) {
            throw new AssertionError(finding.message());
        }
    }
}

package io.github.ecosocle.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.arrival.Patience;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.table.TableSink;
import io.github.ecosocle.intake.FileReading;
import io.github.ecosocle.intake.format.ReceivedFile;
import io.github.ecosocle.intake.format.SubmissionFormat;
import io.github.ecosocle.intake.text.TextFormat;
import io.github.ecosocle.jobs.JobsCopy;
import io.github.ecosocle.pipeline.setting.JobFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader that turns in circles is left to itself; the files after it are read. */
class LateFilesTest {
    @TempDir
    Path folder;

    /** Never ends for names that say so. */
    private static final class Circles implements SubmissionFormat {
        @Override
        public int order() {
            return Integer.MIN_VALUE;
        }

        @Override
        public boolean recognises(ReceivedFile file) {
            return file.name().contains("circles");
        }

        @Override
        public void read(ReceivedFile file, TableSink sink) {
            long turns = 0;
            while (turns >= 0) {
                turns = (turns + 1) % 1_000_000;
                if (turns == 0) {
                    Thread.yield();
                }
            }
        }
    }

    private NormalisedSubmission understand(Understanding understanding, String name) throws IOException {
        return understand(understanding, name, "246201016;dma_t;2023;15,5;t\n");
    }

    private NormalisedSubmission understand(Understanding understanding, String name, String rows) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "siren_epci;indicateur;annee;valeur;unite\n" + rows, StandardCharsets.UTF_8);
        return understanding.understand(
                new Submission("246201016", "0".repeat(64), name, LocalDate.of(2026, 1, 15), 1), file);
    }

    @Test
    void a_file_that_never_ends_is_refused_and_read_again_another_night() throws IOException {
        JobsCopy.in(folder.resolve("jobs"));
        Understanding understanding = new Understanding(
                JobFiles.read(folder.resolve("jobs"), "socle-national", "essai"),
                new FileReading(List.of(new Circles(), new TextFormat())),
                new Patience(Duration.ofSeconds(2)),
                1_000);

        NormalisedSubmission late = understand(understanding, "246201016_circles.csv");
        NormalisedSubmission sound = understand(understanding, "246201016_sound.csv");

        assertThat(late.findings().counts()).containsOnlyKeys("TIMEOUT");
        assertThat(late.findings().count(Severity.BLOQUANT)).isOne();
        assertThat(late.findings().kept().get(0).message()).contains("rien n’est pris", "relu la prochaine nuit");
        assertThat(Understanding.isToBeReadAgain(late)).isTrue();
        assertThat(Understanding.isToBeReadAgain(sound)).isFalse();
        assertThat(FileCheck.kept(sound)).isOne();
    }

    /** Another night may have more memory: what is refused for want of it is not refused for ever. */
    @Test
    void a_file_too_large_for_the_memory_is_refused_and_read_again_another_night() throws IOException {
        JobsCopy.in(folder.resolve("jobs"));
        Understanding understanding = new Understanding(
                JobFiles.read(folder.resolve("jobs"), "socle-national", "essai"),
                new FileReading(List.of(new TextFormat())),
                Patience.USUAL,
                3);
        String sixtyYears = IntStream.range(1960, 2020)
                .mapToObj(year -> "246201016;dma_t;" + year + ";15,5;t\n")
                .collect(Collectors.joining());

        NormalisedSubmission large = understand(understanding, "246201016_large.csv", sixtyYears);

        assertThat(large.findings().counts()).containsKey("TOO_MANY_VALUES");
        assertThat(FileCheck.kept(large)).isZero();
        assertThat(Understanding.isToBeReadAgain(large)).isTrue();
    }

    /** Half of the memory, shared by those who read, at 120 bytes a value; never more than ten millions. */
    @Test
    void a_file_may_hold_what_the_memory_allows() {
        assertThat(Understanding.mostValues(512L << 20, 2)).isEqualTo(1_118_481);
        assertThat(Understanding.mostValues(64L << 30, 2)).isEqualTo(10_000_000);
    }
}

package io.github.ecosocle.receive.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecosocle.domain.arrival.JournalEntry;
import io.github.ecosocle.domain.arrival.Patience;
import io.github.ecosocle.domain.arrival.ScannedFile;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.receive.DropFolder;
import io.github.ecosocle.receive.Reception;
import io.github.ecosocle.receive.Stillness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final Instant NOW = Instant.parse("2026-01-15T01:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private Path input;
    private Path root;
    private Archive archive;

    @BeforeEach
    void open() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        root = folder.resolve("archive");
        archive = new Archive(root, CLOCK);
    }

    private Path drop(String path, String text) throws IOException {
        Path file = input.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofHours(1))));
    }

    private Reception scan(Frozen before, boolean readAll) {
        Map<String, ScannedFile> known =
                before.scanned().stream().collect(Collectors.toMap(ScannedFile::path, Function.identity()));
        return new DropFolder(input, Set.of(), path -> false, Stillness.of(CLOCK, Duration.ZERO)).scan(known, readAll);
    }

    private Reception scan() {
        return scan(new Frozen(List.of(), List.of(), List.of()), false);
    }

    private List<String> stored() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void bytes_are_kept_once_under_their_sha256() throws IOException {
        drop("200069037/a.csv", "abc");
        drop("200067759/a.csv", "abc");
        Frozen frozen = archive.freeze(scan(), 2);
        assertThat(frozen.files()).extracting(FrozenFile::submitter).containsExactly("200067759", "200069037");
        assertThat(frozen.files()).extracting(FrozenFile::sha256).containsOnly(SHA_OF_ABC);
        assertThat(stored()).containsExactly("ba/" + SHA_OF_ABC);
        assertThat(archive.object(SHA_OF_ABC)).hasContent("abc");
    }

    @Test
    void the_same_bytes_twice_from_one_submitter_count_once_and_are_told() throws IOException {
        drop("200069037/a.csv", "abc");
        drop("200069037/b.csv", "abc");
        Frozen frozen = archive.freeze(scan(), 2);
        assertThat(frozen.files())
                .singleElement()
                .satisfies(file -> assertThat(file.path()).isEqualTo("200069037/a.csv"));
        assertThat(frozen.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("200069037/b.csv", "200069037/a.csv"));
        assertThat(frozen.scanned()).hasSize(2);
    }

    @Test
    void a_file_that_moves_while_it_is_copied_is_left_for_the_next_night() throws IOException {
        Path file = drop("a.csv", "abc");
        Reception reception = scan();
        Files.writeString(file, "d", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        Frozen frozen = archive.freeze(reception, 1);
        assertThat(frozen.files()).isEmpty();
        assertThat(frozen.scanned()).isEmpty();
        assertThat(frozen.findings())
                .extracting(finding -> finding.rule().code())
                .containsExactly("EN_ATTENTE");
    }

    @Test
    void a_file_deleted_or_made_a_link_before_it_is_copied_gives_nothing() throws IOException {
        Path gone = drop("gone.csv", "abc");
        Path link = drop("link.csv", "abc");
        Reception reception = scan();
        Files.delete(gone);
        Files.delete(link);
        Files.createSymbolicLink(link, drop("target.csv", "secret"));
        Frozen frozen = archive.freeze(reception, 1);
        assertThat(frozen.files()).isEmpty();
        assertThat(frozen.findings())
                .extracting(finding -> finding.rule().code())
                .containsExactly("DISPARU", "UNREADABLE");
        assertThat(stored()).isEmpty();
    }

    /** Like a file of a server that is off: to open a pipe that nobody writes never ends. */
    @Test
    void a_file_that_does_not_answer_is_given_up_and_the_others_are_taken() throws Exception {
        Path hangs = drop("a.csv", "abc");
        drop("b.csv", "def");
        Reception reception = scan();
        Files.delete(hangs);
        assertThat(new ProcessBuilder("mkfifo", hangs.toString()).start().waitFor())
                .isZero();
        Archive hurried = new Archive(root, CLOCK, new Patience(Duration.ofMillis(500)));
        Frozen frozen = hurried.freeze(reception, 1);
        assertThat(frozen.files()).extracting(FrozenFile::path).containsExactly("b.csv");
        assertThat(frozen.scanned()).extracting(ScannedFile::path).containsExactly("b.csv");
        assertThat(frozen.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().code()).isEqualTo("TOO_SLOW");
            assertThat(finding.message()).contains("a.csv", "ne répond pas", "repris la prochaine fois");
        });
    }

    @Test
    void an_unchanged_file_is_not_read_again_unless_all_are() throws IOException {
        Path file = drop("a.csv", "abc");
        Frozen first = archive.freeze(scan(), 1);
        // the content changes behind our back, with the same size, time and key
        Files.writeString(file, "xyz", StandardCharsets.UTF_8, StandardOpenOption.WRITE);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofHours(1))));
        assertThat(archive.freeze(scan(first, false), 1)).isEqualTo(first);
        Frozen all = archive.freeze(scan(first, true), 1);
        assertThat(all.files()).extracting(FrozenFile::sha256).doesNotContain(SHA_OF_ABC);
        assertThat(stored()).hasSize(2);
    }

    @Test
    void an_object_lost_from_the_archive_is_taken_again() throws IOException {
        drop("a.csv", "abc");
        Frozen first = archive.freeze(scan(), 1);
        Files.delete(archive.object(SHA_OF_ABC));
        archive.freeze(scan(first, false), 1);
        assertThat(archive.object(SHA_OF_ABC)).hasContent("abc");
    }

    @Test
    void what_a_killed_run_left_is_swept_after_a_day() throws IOException {
        Path staging = Files.createDirectories(root.resolve(".staging"));
        Path old = Files.createFile(staging.resolve("old.tmp"));
        Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofHours(25))));
        Path young = Files.createFile(staging.resolve("young.tmp"));
        Files.setLastModifiedTime(young, FileTime.from(NOW));
        archive.freeze(scan(), 1);
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void an_archive_that_cannot_be_written_is_trouble_of_ours() throws IOException {
        drop("a.csv", "abc");
        Files.createDirectories(root);
        Files.createFile(root.resolve("ba"));
        assertThatThrownBy(() -> archive.freeze(scan(), 1)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void sidecars_give_the_submissions_back_and_missing_ones_are_written() {
        Submission first = new Submission("200069037", SHA_OF_ABC, "200069037/é\\n.csv", DAY, 1);
        Submission second = new Submission("inconnu", SHA_OF_ABC, "b.csv", DAY, 2);
        archive.record(List.of(first));
        archive.record(List.of(first, second));
        assertThat(new Archive(root, CLOCK).submissions()).containsExactly(first, second);
        assertThat(root.resolve("ba/" + SHA_OF_ABC + ".inconnu.json")).exists();
    }

    @Test
    void decisions_come_back_in_their_order_and_a_line_cut_short_does_not_count() throws IOException {
        JournalEntry withdrawn =
                new JournalEntry(DAY, JournalEntry.WITHDRAW, "", "inconnu-ba7816bf8f01", "erreur d’unité\nsignalée");
        JournalEntry restored = new JournalEntry(DAY, JournalEntry.RESTORE, "", "inconnu-ba7816bf8f01", "\"corrigé\"");
        assertThat(archive.journal().entries()).isEmpty();
        archive.journal().append(withdrawn);
        Path file = root.resolve("journal.jsonl");
        Files.writeString(file, "{\"date\":\"2026-", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        assertThat(archive.journal().entries()).containsExactly(withdrawn);
        archive.journal().append(restored);
        assertThat(archive.journal().entries()).containsExactly(withdrawn, restored);
        Files.writeString(file, "{}\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        assertThatThrownBy(() -> archive.journal().entries())
                .isInstanceOf(UncheckedIOException.class)
                .hasStackTraceContaining("damaged line");
    }
}

package io.github.ecosocle.receive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.arrival.FileStamp;
import io.github.ecosocle.domain.arrival.ScannedFile;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTest {
    private static final Instant NOW = Instant.parse("2026-01-15T01:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofHours(3));

    @TempDir
    Path input;

    private final List<Duration> sleeps = new ArrayList<>();

    private Reception scan() {
        return scan(() -> {}, Map.of());
    }

    private Reception scan(Runnable meanwhile, Map<String, ScannedFile> known) {
        Stillness stillness = new Stillness(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(2), duration -> {
            sleeps.add(duration);
            meanwhile.run();
        });
        return new DropFolder(input, Set.of("atmo"), path -> path.endsWith("output"), stillness).scan(known, false);
    }

    private Path drop(String path, String text, Instant modified) {
        try {
            Path file = input.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return Files.setLastModifiedTime(file, FileTime.from(modified));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> codes(Reception reception) {
        return reception.findings().stream().map(finding -> finding.rule().code()).toList();
    }

    private static List<String> paths(Reception reception) {
        return reception.files().stream().map(DroppedFile::path).toList();
    }

    @Test
    void a_missing_folder_is_not_an_empty_one() throws IOException {
        assertThat(scan().folder()).isEqualTo(Reception.Folder.EMPTY);
        Files.delete(input);
        assertThat(scan().folder()).isEqualTo(Reception.Folder.MISSING);
        Files.createFile(input);
        assertThat(scan().folder()).isEqualTo(Reception.Folder.MISSING);
    }

    @Test
    void a_folder_with_nothing_but_notes_is_empty() {
        drop("README.md", "x", LONG_AGO);
        drop(".depot", "", LONG_AGO);
        Reception reception = scan();
        assertThat(reception.folder()).isEqualTo(Reception.Folder.EMPTY);
        assertThat(reception.leftAlone()).isEqualTo(2);
    }

    @Test
    void files_come_in_the_order_of_the_bytes_of_their_nfc_names() {
        drop("b.csv", "x", LONG_AGO);
        drop("\uFF5Ez.csv", "x", LONG_AGO);
        drop("\uD83D\uDE00.csv", "x", LONG_AGO);
        drop("a/z.csv", "x", LONG_AGO);
        drop("e\u0301.csv", "x", LONG_AGO);
        drop("a-z.csv", "x", LONG_AGO);
        assertThat(paths(scan()))
                .containsExactly("a-z.csv", "a/z.csv", "b.csv", "é.csv", "\uFF5Ez.csv", "\uD83D\uDE00.csv");
    }

    @Test
    void links_pipes_and_folders_named_as_files_are_told_and_never_opened() throws Exception {
        Files.createSymbolicLink(input.resolve("link.csv"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(input.resolve("loop"), input);
        drop("folder.csv/inside.csv", "x", LONG_AGO);
        Process mkfifo = new ProcessBuilder("mkfifo", input.resolve("pipe.csv").toString()).start();
        assertThat(mkfifo.waitFor()).isZero();
        Reception reception = scan();
        assertThat(codes(reception)).containsExactly("NOT_REGULAR", "SYMLINK", "SYMLINK", "NOT_REGULAR");
        assertThat(reception.files()).isEmpty();
        assertThat(reception.folder()).isEqualTo(Reception.Folder.READ);
    }

    @Test
    void a_file_too_large_is_refused_by_its_size_alone() throws IOException {
        try (var sparse = java.nio.channels.FileChannel.open(
                drop("huge.csv", "x", LONG_AGO), java.nio.file.StandardOpenOption.WRITE)) {
            sparse.write(java.nio.ByteBuffer.wrap(new byte[] {1}), 1_000_000_000_000L);
        }
        assertThat(codes(scan())).containsExactly("FILE_TOO_LARGE");
    }

    @Test
    void a_file_that_grows_between_two_looks_waits() {
        drop("growing.csv", "x", NOW);
        drop("still.csv", "x", NOW.minusMillis(500));
        Reception reception = scan(() -> drop("growing.csv", "xy", NOW), Map.of());
        assertThat(sleeps).containsExactly(Duration.ofSeconds(2));
        assertThat(paths(reception)).containsExactly("still.csv");
        assertThat(codes(reception)).containsExactly("EN_ATTENTE");
        assertThat(reception.waiting()).isEqualTo(1);
    }

    @Test
    void nobody_waits_when_every_file_has_been_there_for_long() {
        drop("a.csv", "x", LONG_AGO);
        assertThat(paths(scan())).containsExactly("a.csv");
        assertThat(sleeps).isEmpty();
    }

    @Test
    void a_clock_that_disagrees_does_not_make_us_wait_longer() {
        drop("tomorrow.csv", "x", NOW.plus(Duration.ofDays(1)));
        assertThat(paths(scan())).containsExactly("tomorrow.csv");
        assertThat(sleeps).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void a_file_deleted_between_two_looks_has_vanished_and_the_others_are_taken() {
        Path gone = drop("gone.csv", "x", NOW);
        drop("here.csv", "x", LONG_AGO);
        Reception reception = scan(
                () -> {
                    assertThat(gone.toFile().delete()).isTrue();
                },
                Map.of());
        assertThat(paths(reception)).containsExactly("here.csv");
        assertThat(codes(reception)).containsExactly("DISPARU");
    }

    @Test
    void a_transfer_that_died_a_day_ago_is_told_louder() {
        drop("new.csv.part", "x", LONG_AGO);
        drop("old.csv.part", "x", NOW.minus(Duration.ofHours(25)));
        Reception reception = scan();
        assertThat(reception.findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO, Severity.AVERTISSEMENT);
        assertThat(reception.waiting()).isEqualTo(2);
    }

    @Test
    void our_own_publications_are_not_taken_back() {
        drop("1.csv", "niveau,code_territoire,nom_territoire,annee,indicateur,mesure,valeur\n", LONG_AGO);
        drop("2.csv", "id_crte,niveau,code_territoire,nom_territoire,annee,indicateur,mesure,valeur\n", LONG_AGO);
        drop("3.csv", "\uFEFFcode_territoire,niveau,annee,mesure,methode,valeur\n", LONG_AGO);
        drop("4.json", "{\"$schema\": \"https://datapackage.org\", \"resources\": []}", LONG_AGO);
        drop("5.json", "[{\"code\":\"X\",\"severite\":\"INFO\",\"acteur\":\"deposant\"}]", LONG_AGO);
        drop("6.csv", "code,severite,acteur,fichier,feuille\n", LONG_AGO);
        drop("7.csv", "niveau;code_territoire;annee;indicateur;valeur\nniveau,code_territoire", LONG_AGO);
        Reception reception = scan();
        assertThat(codes(reception)).hasSize(6).containsOnly("OWN_OUTPUT");
        assertThat(paths(reception)).containsExactly("7.csv");
    }

    @Test
    void what_the_caller_excludes_is_not_even_counted() {
        drop("output/a.csv", "x", LONG_AGO);
        Reception reception = scan();
        assertThat(reception.folder()).isEqualTo(Reception.Folder.EMPTY);
        assertThat(reception.leftAlone()).isZero();
    }

    @Test
    void a_hostile_name_is_shown_escaped_and_still_found() {
        drop("a\nb.csv", "x", LONG_AGO);
        DroppedFile file = scan().files().get(0);
        assertThat(file.path()).isEqualTo("a\\nb.csv");
        assertThat(file.file()).exists();
    }

    @Test
    void a_file_that_cannot_be_read_is_told_to_the_operator() {
        Told told = new Told(0);
        FoundFile found = FoundFile.of(input, input.resolve("x.csv"), new FileStamp(0, 0, ""));
        told.failed(found, new AccessDeniedException("x.csv"));
        assertThat(told.findings()).singleElement().satisfies(finding -> assertThat(finding.rule())
                .isEqualTo(Told.UNREADABLE));
    }

    @Test
    void a_known_file_is_unchanged_unless_its_stamp_moved_or_is_too_fresh() throws IOException {
        FileStamp stamp = DropFolder.stampOf(drop("a.csv", "x", LONG_AGO));
        long scannedAt = Stillness.nanos(NOW.minus(Duration.ofHours(1)));
        ScannedFile known = new ScannedFile("a.csv", stamp, "0".repeat(64), scannedAt);
        assertThat(scan(() -> {}, Map.of("a.csv", known)).files().get(0).unchanged()).isTrue();
        ScannedFile other = new ScannedFile("a.csv", new FileStamp(2, stamp.modifiedNanos(), stamp.fileKey()), "", scannedAt);
        assertThat(scan(() -> {}, Map.of("a.csv", other)).files().get(0).unchanged()).isFalse();
        ScannedFile fresh = new ScannedFile("a.csv", stamp, "", stamp.modifiedNanos() + 4_000_000_000L);
        assertThat(scan(() -> {}, Map.of("a.csv", fresh)).files().get(0).unchanged()).isFalse();
    }
}

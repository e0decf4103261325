package io.github.ecosocle.receive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.arrival.FileStamp;
import io.github.ecosocle.domain.arrival.ScannedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DropFolderTest extends DropFolderFixture {
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
    void what_the_caller_excludes_is_not_even_counted() {
        drop("output/a.csv", "x", LONG_AGO);
        Reception reception = scan();
        assertThat(reception.folder()).isEqualTo(Reception.Folder.EMPTY);
        assertThat(reception.leftAlone()).isZero();
    }

    @Test
    void a_known_file_is_unchanged_unless_its_stamp_moved_or_is_too_fresh() throws IOException {
        FileStamp stamp = DropFolder.stampOf(drop("a.csv", "x", LONG_AGO));
        long scannedAt = Stillness.nanos(NOW.minus(Duration.ofHours(1)));
        ScannedFile known = new ScannedFile("a.csv", stamp, "0".repeat(64), scannedAt);
        assertThat(scan(() -> {}, Map.of("a.csv", known)).files().get(0).unchanged())
                .isTrue();
        ScannedFile other =
                new ScannedFile("a.csv", new FileStamp(2, stamp.modifiedNanos(), stamp.fileKey()), "", scannedAt);
        assertThat(scan(() -> {}, Map.of("a.csv", other)).files().get(0).unchanged())
                .isFalse();
        ScannedFile fresh = new ScannedFile("a.csv", stamp, "", stamp.modifiedNanos() + 4_000_000_000L);
        assertThat(scan(() -> {}, Map.of("a.csv", fresh)).files().get(0).unchanged())
                .isFalse();
    }
}

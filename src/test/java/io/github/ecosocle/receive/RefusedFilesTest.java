package io.github.ecosocle.receive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.arrival.FileStamp;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Severity;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RefusedFilesTest extends DropFolderFixture {
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
        try (var sparse = FileChannel.open(drop("huge.csv", "x", LONG_AGO), StandardOpenOption.WRITE)) {
            sparse.write(ByteBuffer.wrap(new byte[] {1}), 1_000_000_000_000L);
        }
        assertThat(codes(scan())).containsExactly("TOO_LARGE_TO_RECEIVE");
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
        assertThat(told.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(Told.UNREADABLE));
    }

    /** A14: as many as a broken script leaves; each is seen once, in the order of names, and none is opened. */
    @Test
    @Timeout(120)
    void a_hundred_thousand_files_are_listed_in_order() throws IOException {
        int count = 100_000;
        FileTime longAgo = FileTime.from(LONG_AGO);
        for (int i = 0; i < count; i++) {
            String name = Integer.toString(count + i * 7919 % count).substring(1);
            Files.setLastModifiedTime(Files.createFile(input.resolve(name + ".csv")), longAgo);
        }
        Reception reception = scan();
        assertThat(paths(reception)).hasSize(count).isSorted().doesNotHaveDuplicates();
        assertThat(reception.findings()).isEmpty();
    }
}

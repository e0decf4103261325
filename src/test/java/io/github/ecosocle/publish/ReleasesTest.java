package io.github.ecosocle.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.facts.ChangeCounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesTest {
    @TempDir
    Path output;

    private Path job;
    private Releases releases;
    private final SampleContent content = SampleContent.filled();

    @BeforeEach
    void open() {
        job = output.resolve("socle-essai");
        releases = new Releases(job, SampleFormats.all());
    }

    private Publication publish() throws IOException {
        return releases.publish(content, "1.2.3", "empreinte");
    }

    private List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_release_is_complete_and_latest_points_at_it_by_a_relative_link() throws IOException {
        Publication made = publish();

        assertThat(made)
                .isEqualTo(new Publication("2026-01-15", job.resolve("releases/2026-01-15"), true, ChangeCounts.NONE));
        assertThat(Files.readSymbolicLink(job.resolve("latest"))).isEqualTo(Path.of("releases/2026-01-15"));
        assertThat(namesIn(made.folder()))
                .hasToString("[SHA256SUMS, changements.html, datapackage.json, donnees, index.html, manifest.json,"
                        + " page.css, territoires]");
        assertThat(namesIn(made.folder().resolve("donnees")))
                .hasToString("[a_collecter.csv, couverture.csv, diff.csv, indicateurs.csv, indicateurs_commune.csv,"
                        + " indicateurs_epci.csv, indicateurs_pole.csv, observations.csv, revisions.csv]");
        assertThat(namesIn(job)).containsExactly("latest", "releases");
    }

    @Test
    void sha256sums_lists_every_file_but_itself_with_its_true_hash() throws Exception {
        Path folder = publish().folder();

        List<String> lines = Files.readAllLines(folder.resolve("SHA256SUMS"), StandardCharsets.UTF_8);
        assertThat(lines).hasSize(17);
        for (String line : lines) {
            byte[] bytes = Files.readAllBytes(folder.resolve(line.substring(66)));
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertThat(line).isEqualTo(hash + "  " + line.substring(66));
        }
    }

    @Test
    void anybody_may_read_what_is_published() throws IOException {
        Path folder = publish().folder();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwxr-xr-x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("donnees"))))
                .isEqualTo("rwxr-xr-x");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("donnees/indicateurs.csv"))))
                .isEqualTo("rw-r--r--");
    }

    @Test
    void the_same_content_on_a_later_day_makes_no_release() throws IOException {
        publish();
        content.on("2026-02-01");

        assertThat(publish())
                .isEqualTo(new Publication("2026-01-15", job.resolve("releases/2026-01-15"), false, ChangeCounts.NONE));
        assertThat(releases.list()).containsExactly("2026-01-15");
        assertThat(namesIn(job)).containsExactly("latest", "releases");
    }

    @Test
    void one_changed_byte_makes_the_second_release_of_the_day() throws IOException {
        publish();
        content.figure(Level.COMMUNE, "62758", SampleContent.GES, "3", Statut.FOURNI, "");

        assertThat(publish().name()).isEqualTo("2026-01-15.2");
        assertThat(Files.readSymbolicLink(job.resolve("latest"))).isEqualTo(Path.of("releases/2026-01-15.2"));
        assertThat(releases.list()).containsExactly("2026-01-15", "2026-01-15.2");
    }

    @Test
    void the_tenth_release_of_a_day_comes_after_the_ninth() throws IOException {
        for (int i = 0; i < 11; i++) {
            content.description = "essai";
            content.figures.clear();
            content.figure(Level.COMMUNE, "62758", SampleContent.GES, Integer.toString(i), Statut.FOURNI, "");
            publish();
        }
        assertThat(releases.list()).endsWith("2026-01-15.9", "2026-01-15.10", "2026-01-15.11");
    }

    @Test
    void metadata_that_differ_by_dates_alone_make_no_release() throws IOException {
        new Releases(
                        job,
                        SampleFormats.allAnd(
                                SampleFormats.metadata("le 2026-01-15, v. 2026-01-15.2 à 2026-01-15T02:00:00Z")))
                .publish(content, "1.2.3", "empreinte");
        content.on("2026-02-01");
        Releases redated = new Releases(
                job,
                SampleFormats.allAnd(SampleFormats.metadata("le 2026-02-01, v. 2026-02-01 à 2026-02-01T03:00:00Z")));
        assertThat(redated.publish(content, "1.2.3", "empreinte").made()).isFalse();

        Releases reworded = new Releases(job, SampleFormats.allAnd(SampleFormats.metadata("le 2026-02-01, enfin")));
        assertThat(reworded.publish(content, "1.2.3", "empreinte").name()).isEqualTo("2026-02-01");
    }

    @Test
    void a_format_that_fails_leaves_latest_as_it_was_and_nothing_behind() throws IOException {
        publish();
        Releases failing = new Releases(job, SampleFormats.allAnd(SampleFormats.failing()));
        content.on("2026-02-01");

        assertThatThrownBy(() -> failing.publish(content, "1.2.3", "empreinte"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no space left");
        assertThat(Files.readSymbolicLink(job.resolve("latest"))).isEqualTo(Path.of("releases/2026-01-15"));
        assertThat(namesIn(job)).containsExactly("latest", "releases");
        assertThat(releases.list()).containsExactly("2026-01-15");
    }

    @Test
    void what_a_killed_run_left_half_written_is_removed() throws IOException {
        Files.createDirectories(job.resolve(".staging-2026-01-14/donnees"));
        Files.writeString(job.resolve(".staging-2026-01-14/donnees/indicateurs.csv"), "nive");
        Files.createSymbolicLink(job.resolve(".latest-2026-01-14"), Path.of("releases/2026-01-14"));

        publish();
        assertThat(namesIn(job)).containsExactly("latest", "releases");
        assertThat(releases.findLatest().orElseThrow()).isEqualTo(job.resolve("releases/2026-01-15"));
    }

    @Test
    void a_switch_cut_between_its_two_renames_is_finished_by_the_next_run() throws IOException {
        publish();
        content.on("2026-02-01").figure(Level.COMMUNE, "62758", SampleContent.GES, "3", Statut.FOURNI, "");
        publish();
        Files.delete(job.resolve("latest"));
        Files.createSymbolicLink(job.resolve("latest"), Path.of("releases/2026-01-15"));
        Files.createSymbolicLink(job.resolve(".latest-2026-02-01"), Path.of("releases/2026-02-01"));

        assertThat(publish().made()).isFalse();
        assertThat(Files.readSymbolicLink(job.resolve("latest"))).isEqualTo(Path.of("releases/2026-02-01"));
    }

    @Test
    void an_operator_who_points_latest_at_an_older_release_is_not_overruled() throws IOException {
        publish();
        content.figure(Level.COMMUNE, "62758", SampleContent.GES, "3", Statut.FOURNI, "");
        publish();
        Files.delete(job.resolve("latest"));
        Files.createSymbolicLink(job.resolve("latest"), Path.of("releases/2026-01-15"));

        releases.recover();
        assertThat(releases.findLatest().orElseThrow()).isEqualTo(job.resolve("releases/2026-01-15"));
    }

    @Test
    void a_date_before_the_newest_release_is_refused() throws IOException {
        publish();
        assertThatThrownBy(() -> releases.checkDate(LocalDate.of(2026, 1, 14)))
                .isInstanceOf(DateBeforeLatestException.class)
                .hasMessageContaining("2026-01-14")
                .hasMessageContaining("2026-01-15");
        releases.checkDate(LocalDate.of(2026, 1, 15));
    }

    @Test
    void an_output_that_cannot_be_written_is_told_before_any_work() throws IOException {
        Files.writeString(job, "un fichier à la place du dossier");
        assertThatThrownBy(releases::preflight)
                .isInstanceOf(OutputNotWritableException.class)
                .hasMessageContaining(job.toString());
    }

    @Test
    void a_latest_that_is_not_a_link_is_told_before_any_work() throws IOException {
        Files.createDirectories(job);
        Files.writeString(job.resolve("latest"), "");
        assertThatThrownBy(releases::preflight)
                .isInstanceOf(OutputNotWritableException.class)
                .hasMessageContaining("latest");
    }

    @Test
    void a_rehearsal_writes_under_essai_and_touches_no_release() throws IOException {
        publish();
        content.on("2026-02-01").figure(Level.COMMUNE, "62758", SampleContent.GES, "3", Statut.FOURNI, "");

        for (int i = 0; i < 2; i++) {
            Publication rehearsed = releases.rehearse(content, "1.2.3", "empreinte");
            assertThat(rehearsed)
                    .isEqualTo(new Publication("2026-02-01", job.resolve("essai"), true, new ChangeCounts(1, 0, 0)));
        }
        assertThat(Files.readString(job.resolve("essai/donnees/indicateurs.csv")))
                .contains("62758");
        assertThat(Files.readSymbolicLink(job.resolve("latest"))).isEqualTo(Path.of("releases/2026-01-15"));
        assertThat(namesIn(job)).containsExactly("essai", "latest", "releases");
    }

    @Test
    void the_order_in_which_formats_are_given_changes_no_byte() throws IOException {
        Path folder = publish().folder();
        Path elsewhere = output.resolve("autre");
        List<ExportFormat> reversed = SampleFormats.all().stream()
                .sorted((one, other) -> other.name().compareTo(one.name()))
                .toList();
        new Releases(elsewhere, reversed).publish(content, "1.2.3", "empreinte");
        assertThat(Files.readAllBytes(elsewhere.resolve("latest/SHA256SUMS")))
                .isEqualTo(Files.readAllBytes(folder.resolve("SHA256SUMS")));
    }
}

package io.github.ecosocle.endtoend;

import static io.github.ecosocle.endtoend.SmallNights.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.register.lock.JobLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** One night after the other: what changes, what does not, and with which exit code. */
class NightsTest {
    @TempDir
    Path folder;

    private Premises premises;

    @BeforeEach
    void install() {
        premises = SmallNights.in(folder);
    }

    private long releases() throws IOException {
        try (Stream<Path> found = Files.list(premises.output().resolve("releases"))) {
            return found.count();
        }
    }

    @Test
    void nothing_new_makes_no_release_and_a_correction_makes_one() throws IOException {
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        // 150 + 15,5: the island without EPCI sends nothing, and bars nothing
        assertThat(premises.value("32", "dma_t", 2023)).isEqualTo("165.5");
        assertThat(premises.value("pays-un", "dma_t", 2023)).isEqualTo("15.5");
        Map<String, byte[]> before = premises.bytes(premises.output());

        assertThat(premises.run("2026-01-15")).isZero();
        assertThat(premises.said()).contains("Déjà faite");
        assertThat(premises.run("2026-01-16")).isZero();
        assertThat(premises.said()).contains("rien n’a changé");
        Premises.assertSame(before, premises.bytes(premises.output()));
        assertThat(releases()).isOne();

        SmallNights.drop(premises, "246201016_2025-04-01.csv", HEADING + "246201016;dma_t;2023;16;t\n");
        assertThat(premises.run("2026-01-16")).as(premises.said()).isZero();
        // the EPCI, its pôle, département, région and France, in t and kg/hab
        assertThat(premises.said()).contains("0 chiffres nouveaux, 10 modifiés, 0 retirés depuis la publication");
        assertThat(premises.rows("diff.csv", "nature=modifie", "code_territoire=pays-un", "mesure=dma_t")
                        .get(0)
                        .getField("avant"))
                .isEqualTo("15.5");
        assertThat(premises.value("pays-un", "dma_t", 2023)).isEqualTo("16");
        assertThat(releases()).isEqualTo(2);
        assertThat(premises.latest().toRealPath()).endsWith(Path.of("2026-01-16"));
    }

    @Test
    void the_register_is_rebuilt_from_the_archive_to_the_same_bytes() throws IOException {
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        Map<String, byte[]> before = premises.bytes(premises.output());
        FileSystemUtils.deleteRecursively(premises.work().resolve("register"));
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        Premises.assertSame(before, premises.bytes(premises.output()));
    }

    @Test
    void a_submission_taken_out_is_published_no_more_and_comes_back() {
        assertThat(premises.run("2026-01-15")).isZero();
        String submission = premises.rows("observations.csv", "code_territoire=246201016")
                .get(0)
                .getField("submission");

        assertThat(premises.command("withdraw", List.of(submission, "--reason", "doute sur la pesée")))
                .as(premises.said())
                .isZero();
        assertThat(premises.run("2026-01-16")).as(premises.said()).isZero();
        assertThat(premises.rows("indicateurs.csv", "code_territoire=246201016", "mesure=dma_t", "valeur=15.5"))
                .isEmpty();
        assertThat(premises.rows("observations.csv", "submission=" + submission))
                .extracting(row -> row.getField("decision"))
                .containsOnly("retire");

        assertThat(premises.command("restore", List.of(submission, "--reason", "pesée confirmée")))
                .as(premises.said())
                .isZero();
        assertThat(premises.run("2026-01-17")).as(premises.said()).isZero();
        assertThat(premises.value("246201016", "dma_t", 2023)).isEqualTo("15.5");
    }

    @Test
    void a_rehearsal_leaves_nothing_but_its_own_folder() {
        assertThat(premises.run("2026-01-15", "--dry-run")).as(premises.said()).isZero();
        assertThat(premises.output().resolve("essai")).isNotEmptyDirectory();
        assertThat(premises.output().resolve("releases")).doesNotExist();
        assertThat(premises.work().resolve("archive")).doesNotExist();
    }

    @Test
    void a_job_that_runs_is_not_run_again() {
        try (JobLock running = JobLock.take(premises.work().resolve("register"), Premises.JOB, "03:30")) {
            assertThat(running).isNotNull();
            assertThat(premises.run("2026-01-15")).isEqualTo(4);
        }
        assertThat(premises.said()).contains("socle-national", "03:30");
    }

    @Test
    void status_tells_the_last_runs_and_submissions() {
        assertThat(premises.run("2026-01-15")).isZero();
        assertThat(premises.command("status", List.of())).as(premises.said()).isZero();
        assertThat(premises.said()).contains("2026-01-15", "246201016_2025-03-02.csv");
    }
}

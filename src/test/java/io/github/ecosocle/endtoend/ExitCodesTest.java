package io.github.ecosocle.endtoend;

import static io.github.ecosocle.endtoend.SmallNights.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.jobs.JobsCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exit codes that operators' scripts rely on, each with a sentence that says what to do. */
class ExitCodesTest {
    @TempDir
    Path folder;

    private Premises premises;

    @BeforeEach
    void install() {
        premises = SmallNights.in(folder);
    }

    @Test
    void a_refused_value_stops_nothing_and_strict_says_3() throws IOException {
        SmallNights.drop(premises, "246201016_2025-05-01.csv", HEADING + "246201016;dma_t;2022;beaucoup;t\n");
        SmallNights.drop(premises, "200069037_2025-05-02.xlsx", "pas un classeur");
        assertThat(premises.run("2026-01-15", "--strict")).as(premises.said()).isEqualTo(3);
        assertThat(premises.value("246201016", "dma_t", 2023)).isEqualTo("15.5");
        try (var returns = Files.walk(premises.output().resolve("retours"))) {
            assertThat(returns.filter(path -> path.endsWith("constats.csv")))
                    .anySatisfy(path -> assertThat(path).content().contains("beaucoup", "D2"));
        }
    }

    @Test
    void a_misspelt_key_is_2_and_names_file_and_key() {
        Path jobs = folder.resolve("jobs");
        JobsCopy.in(jobs).replace("indicators/CRTE-13.yml", "periodicite:", "periodicté:");
        assertThat(premises.run("2026-01-15")).isEqualTo(2);
        assertThat(premises.said()).contains("CRTE-13.yml", "periodicté");
    }

    @Test
    void a_date_before_the_newest_release_is_2() {
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        SmallNights.drop(premises, "246201016_2025-05-01.csv", HEADING + "246201016;dma_t;2022;12;t\n");
        assertThat(premises.run("2026-01-14")).as(premises.said()).isEqualTo(2);
        assertThat(premises.said()).contains("2026-01-15");
    }

    @Test
    void a_missing_or_emptied_drop_folder_is_1() throws IOException {
        assertThat(premises.run("2026-01-15")).isZero();
        Files.delete(premises.input().resolve("200069037_2025-03-01.csv"));
        Files.delete(premises.input().resolve("246201016_2025-03-02.csv"));
        assertThat(premises.run("2026-01-16")).isEqualTo(1);
        assertThat(premises.said()).contains("vide");
        Files.delete(premises.input());
        assertThat(premises.run("2026-01-16")).isEqualTo(1);
        assertThat(premises.said()).contains("n’existe pas");
    }

    @Test
    void an_unknown_job_is_2() {
        assertThat(premises.command(
                        "run", "inconnu", "--jobs", folder.resolve("jobs").toString()))
                .isEqualTo(2);
        assertThat(premises.said()).contains("inconnu", "socle-national");
    }

    @Test
    void a_check_writes_the_return_and_touches_nothing_else() {
        Path file = premises.input().resolve("246201016_2025-03-02.csv");
        Path answer = folder.resolve("retour");
        int code = premises.command(
                "check", file.toString(), "--jobs", folder.resolve("jobs").toString(), "--output", answer.toString());
        assertThat(code).as(premises.said()).isZero();
        assertThat(answer).isNotEmptyDirectory();
        assertThat(premises.work()).doesNotExist();
    }

    @Test
    void a_configured_folder_of_publications_is_not_where_a_submitter_writes() {
        Path file = premises.input().resolve("246201016_2025-03-02.csv");
        String jobs = folder.resolve("jobs").toString();
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        System.setProperty("ecosocle.output", folder.resolve("output").toString());
        try {
            assertThat(premises.command("check", file.toString(), "--jobs", jobs))
                    .isZero();
            assertThat(file.resolveSibling("246201016_2025-03-02.csv.retour")).isNotEmptyDirectory();
            assertThat(premises.command(
                            "template",
                            "--jobs",
                            jobs,
                            "--territory",
                            "246201016",
                            "--output",
                            folder.resolve("modeles").toString()))
                    .isZero();
            assertThat(premises.said()).contains("Écrit").doesNotContain("Aucune publication");
        } finally {
            System.clearProperty("ecosocle.output");
        }
    }
}

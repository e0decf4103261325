package io.github.ecosocle.endtoend;

import static io.github.ecosocle.endtoend.SmallNights.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Two EPCI of one region send the length of their cycle paths; one of them then sends a value thirteen times larger. */
class GateNightTest {
    private static final String LEVEE =
            "levees:\n  - {job: socle-national, territoire: \"246201016\", indicateur: CRTE-06, ";

    @TempDir
    Path folder;

    private Premises premises;

    @BeforeEach
    void install() {
        premises = SmallNights.in(folder);
        SmallNights.drop(premises, "200069037_2025-03-03.csv", HEADING + "200069037;cyclable_km;2023;150;km\n");
        SmallNights.drop(premises, "246201016_2025-03-04.csv", HEADING + "246201016;cyclable_km;2023;15,5;km\n");
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        assertThat(premises.said()).doesNotContain("Gel");
    }

    private void run(String date) {
        assertThat(premises.run(date)).as(premises.said()).isZero();
    }

    /** 15,5 km become 200 km; the emissions of the same EPCI are new. */
    private void sendTooMuch() {
        SmallNights.drop(
                premises,
                "246201016_2025-04-01.csv",
                HEADING + "246201016;cyclable_km;2023;200;km\n246201016;ges_teq;2023;70;teqCO2\n");
    }

    private void lift(String date) throws IOException {
        Files.writeString(
                folder.resolve("jobs/gate.yml"),
                LEVEE + "date: " + date + ", auteur: Anne, raison: \"longueur confirmée\"}\n");
    }

    @Test
    void an_abnormal_value_holds_its_series_and_the_rest_is_published() {
        sendTooMuch();
        run("2026-01-16");
        NamedCsvRecord held = premises.figure("246201016", "cyclable_km", 2023);
        assertThat(held.getField("valeur")).isEqualTo("15.5");
        assertThat(held.getField("statut")).isEqualTo("gele");
        assertThat(held.getField("motif"))
                .isEqualTo("gel : une valeur a été multipliée ou divisée par plus de 10 ; était fourni");
        assertThat(premises.figure("246201016", "cyclable_km_1000hab", 2023).getField("statut"))
                .isEqualTo("gele");
        // totals are made of what is published: 150 + 15,5, and 900 + 70
        assertThat(premises.value("32", "cyclable_km", 2023)).isEqualTo("165.5");
        assertThat(premises.figure("32", "cyclable_km", 2023).getField("statut"))
                .isEqualTo("agrege");
        assertThat(premises.value("32", "ges_teq", 2023)).isEqualTo("970");
        NamedCsvRecord waiting =
                premises.rows("observations.csv", "valeur_recue=200").get(0);
        assertThat(waiting.getField("decision")).isEqualTo("ecarte");
        assertThat(waiting.getField("motif")).startsWith("gel : ");
        assertThat(premises.said())
                .contains(
                        "Gel ",
                        "1 série(s)",
                        "246201016",
                        "CRTE-06",
                        "cyclable_km 2023 : 15.5 → 200 km",
                        "jobs/gate.yml");
        assertThat(premises.latest().resolve("index.html"))
                .content()
                .contains(
                        "Chiffres retenus",
                        "CRTE-06 – ",
                        "\u00a0: une valeur a été multipliée ou divisée par plus de 10.</dd>");
    }

    @Test
    void a_held_series_stays_held_and_makes_no_release_of_its_own() {
        sendTooMuch();
        run("2026-01-16");
        Map<String, byte[]> before = premises.bytes(premises.output());
        run("2026-01-17");
        assertThat(premises.said()).contains("rien n’a changé", "1 série(s)");
        Premises.assertSame(before, premises.bytes(premises.output()));
    }

    @Test
    void a_dated_line_lets_it_through_and_speaks_of_no_later_file() throws IOException {
        sendTooMuch();
        run("2026-01-16");
        lift("2026-01-15");
        run("2026-01-17");
        assertThat(premises.value("246201016", "cyclable_km", 2023)).isEqualTo("15.5");
        lift("2026-01-18");
        run("2026-01-18");
        assertThat(premises.said()).contains("Levée de gel", "Anne : longueur confirmée");
        assertThat(premises.figure("246201016", "cyclable_km", 2023).getField("statut"))
                .isEqualTo("fourni");
        assertThat(premises.value("32", "cyclable_km", 2023)).isEqualTo("350");
        SmallNights.drop(premises, "246201016_2025-05-01.csv", HEADING + "246201016;cyclable_km;2023;3;km\n");
        run("2026-01-19");
        assertThat(premises.value("246201016", "cyclable_km", 2023)).isEqualTo("200");
        assertThat(folder.resolve("work/archive/journal.jsonl"))
                .content()
                .containsSubsequence("hold", "epci:246201016 CRTE-06", "lift", "Anne", "hold");
    }

    @Test
    void a_corrected_file_frees_the_series() throws IOException {
        sendTooMuch();
        run("2026-01-16");
        SmallNights.drop(premises, "246201016_2025-05-01.csv", HEADING + "246201016;cyclable_km;2023;17;km\n");
        run("2026-01-17");
        assertThat(premises.figure("246201016", "cyclable_km", 2023).getField("statut"))
                .isEqualTo("fourni");
        assertThat(premises.value("32", "cyclable_km", 2023)).isEqualTo("167");
        assertThat(folder.resolve("work/archive/journal.jsonl")).content().contains("revenue dans les seuils");
    }

    @Test
    void a_value_that_became_secret_is_never_held_open() {
        SmallNights.drop(
                premises,
                "246201016_2025-04-01.csv",
                HEADING + "246201016;cyclable_km;2023;s;km\n246201016;cyclable_km;2022;15;km\n");
        run("2026-01-16");
        SmallNights.drop(premises, "246201016_2025-05-01.csv", HEADING + "246201016;cyclable_km;2022;200;km\n");
        run("2026-01-17");
        assertThat(premises.figure("246201016", "cyclable_km", 2022).getField("statut"))
                .isEqualTo("gele");
        assertThat(premises.figure("246201016", "cyclable_km", 2023).getField("statut"))
                .isEqualTo("secret");
        assertThat(premises.value("246201016", "cyclable_km", 2023)).isEmpty();
        assertThat(premises.value("32", "cyclable_km", 2023)).isEmpty();
        assertThat(premises.output().resolve("releases/2026-01-15/donnees/indicateurs.csv"))
                .content()
                .contains("cyclable_km,,km,secret,")
                .doesNotContain("cyclable_km,15.5,", "cyclable_km,165.5,");
    }

    @Test
    void the_same_files_after_a_lost_register_give_the_same_bytes() {
        sendTooMuch();
        run("2026-01-16");
        Map<String, byte[]> before = premises.bytes(premises.output());
        FileSystemUtils.deleteRecursively(premises.work().resolve("register").toFile());
        run("2026-01-16");
        Premises.assertSame(before, premises.bytes(premises.output()));
    }

    @Test
    void the_thresholds_are_those_of_the_job() throws IOException {
        Files.writeString(
                folder.resolve("jobs/socle-national.yml"), "\ngel: {valeur: 2000}\n", StandardOpenOption.APPEND);
        sendTooMuch();
        run("2026-01-16");
        assertThat(premises.value("246201016", "cyclable_km", 2023)).isEqualTo("200");
        assertThat(premises.said()).doesNotContain("Gel ");
    }

    @Test
    void a_line_that_cannot_be_read_stops_the_run_before_it_begins() throws IOException {
        lift("18/01/2026");
        assertThat(premises.run("2026-01-16")).isEqualTo(2);
        assertThat(premises.said()).contains("gate.yml", "date", "n'est pas une date");
    }
}

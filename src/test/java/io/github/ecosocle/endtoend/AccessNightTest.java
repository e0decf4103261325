package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two EPCI of one region; what one of them says of its cycle paths is not for everybody. */
class AccessNightTest {
    private static final String HEADING = "siren_epci;indicateur;annee;valeur;unite;acces;commentaire\n";
    private static final String FERME = "ferme : donnée à accès restreint";

    @TempDir
    Path folder;

    private Premises premises;

    @BeforeEach
    void install() {
        premises = SmallNights.in(folder);
        SmallNights.drop(
                premises, "200069037_2025-03-03.csv", SmallNights.HEADING + "200069037;cyclable_km;2023;150;km\n");
    }

    private void run(String date) {
        assertThat(premises.run(date)).as(premises.said()).isZero();
    }

    private void send(String date, String row) {
        SmallNights.drop(premises, "246201016_" + date + ".csv", HEADING + "246201016;" + row + "\n");
    }

    private void configure(String... lines) throws IOException {
        Files.writeString(
                folder.resolve("jobs/socle-national.yml"),
                "\n" + String.join("\n", lines) + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
    }

    private void assertClosed(String motif) {
        NamedCsvRecord figure = premises.figure("246201016", "cyclable_km", 2023);
        assertThat(figure.getField("valeur")).isEmpty();
        assertThat(figure.getField("statut")).isEqualTo("secret");
        assertThat(figure.getField("motif")).isEqualTo(motif);
        // 150 + 15,5 would give it back
        assertThat(premises.value("32", "cyclable_km", 2023)).isEmpty();
        assertThat(premises.value("200069037", "cyclable_km", 2023)).isEqualTo("150");
        NamedCsvRecord row = premises.rows("observations.csv", "code_territoire=246201016", "mesure=cyclable_km")
                .get(0);
        assertThat(row.getField("valeur") + row.getField("valeur_recue") + row.getField("commentaire"))
                .isEmpty();
        assertThat(row.getField("motif")).isEqualTo(motif);
        assertThat(row.getField("decision")).isEqualTo("retenu");
    }

    private void assertOpen() {
        assertThat(premises.value("246201016", "cyclable_km", 2023)).isEqualTo("15.5");
        assertThat(premises.value("32", "cyclable_km", 2023)).isEqualTo("165.5");
    }

    @Test
    void a_row_that_its_file_closes_is_published_without_its_value() {
        send("2025-03-04", "cyclable_km;2023;15,5;km;Diffusion restreinte ;secret de fabrique");
        run("2026-01-15");
        assertClosed(FERME);
        assertThat(premises.rows("observations.csv", "producteur=acteur_local")).hasSize(5);
    }

    @Test
    void a_word_that_cannot_be_read_closes_and_the_return_says_so() {
        send("2025-03-04", "cyclable_km;2023;15,5;km;peut-être;");
        run("2026-01-15");
        assertClosed(FERME);
        assertThat(premises.bytes(premises.output().resolve("retours")).values())
                .anySatisfy(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("ACCESS_WORD", "peut-être"));
    }

    @Test
    void a_refused_row_that_is_closed_does_not_tell_what_it_said() {
        send("2025-03-04", "cyclable_km;2023;environ 15;km;ferme;");
        run("2026-01-15");
        NamedCsvRecord row =
                premises.rows("observations.csv", "decision=refuse").get(0);
        assertThat(row.getField("valeur_recue")).isEmpty();
        assertThat(row.getField("motif")).isEqualTo(FERME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acces_restreint: {indicateurs: [cyclable_km]}",
                "acces_restreint: {indicateurs: [CRTE-06, CRTE-12]}",
                "acces_restreint: {indicateurs: [cyclable_km_1000hab]}"
            })
    void an_indicator_or_a_measure_is_closed_by_the_job(String line) throws IOException {
        configure(line);
        send("2025-03-04", "cyclable_km;2023;15,5;km;ouvert;");
        run("2026-01-15");
        assertThat(premises.figure("246201016", "cyclable_km", 2023).getField("motif"))
                .isEqualTo(FERME);
        assertThat(premises.value("200069037", "cyclable_km", 2023)).isEmpty();
        assertThat(premises.value("200069037", "cyclable_km_1000hab", 2023)).isEmpty();
        assertThat(premises.value("200069037", "ges_teq", 2023)).isEqualTo("900");
    }

    @Test
    void a_source_is_closed_by_the_job_and_the_rest_stays_open() throws IOException {
        configure("acces_restreint: {sources: [geovelo]}");
        SmallNights.drop(
                premises, "geovelo/2025-03-04.csv", SmallNights.HEADING + "246201016;cyclable_km;2023;15,5;km\n");
        run("2026-01-15");
        assertClosed(FERME);
        assertThat(premises.rows("observations.csv", "producteur=plateforme")).hasSize(1);
    }

    @Test
    void a_closed_value_that_lost_leaves_the_open_one() {
        send("2025-03-04", "cyclable_km;2023;77,7;km;ferme;");
        send("2025-03-05", "cyclable_km;2023;15,5;km;;");
        run("2026-01-15");
        assertOpen();
        NamedCsvRecord lost =
                premises.rows("observations.csv", "decision=remplace").get(0);
        assertThat(lost.getField("valeur") + lost.getField("valeur_recue")).isEmpty();
        assertThat(lost.getField("motif"))
                .startsWith("remplace : par 246201016-")
                .endsWith(" ; " + FERME);
    }

    @Test
    void an_embargo_opens_by_itself_on_its_day() throws IOException {
        configure("embargo:", "  - {indicateur: CRTE-06, jusqu_au: 2026-02-01}");
        send("2025-03-04", "cyclable_km;2023;15,5;km;;");
        run("2026-01-31");
        assertThat(premises.figure("246201016", "cyclable_km", 2023).getField("motif"))
                .isEqualTo("embargo : jusqu’au 2026-02-01");
        assertThat(premises.value("246201016", "cyclable_km", 2023)).isEmpty();
        run("2026-02-01");
        assertOpen();
    }

    @Test
    void what_becomes_closed_leaves_the_releases_before() {
        send("2025-03-04", "cyclable_km;2023;15,5;km;;");
        run("2026-01-15");
        assertOpen();
        send("2025-04-04", "cyclable_km;2023;15,5;km;ferme;");
        run("2026-01-16");
        assertThat(premises.output().resolve("releases/2026-01-15/donnees/indicateurs.csv"))
                .content()
                .contains("cyclable_km,,km,secret,")
                .doesNotContain("cyclable_km,15.5,", "cyclable_km,165.5,");
        assertThat(premises.output().resolve("releases/2026-01-15/donnees/observations.csv"))
                .content()
                .doesNotContain("cyclable_km,,15.5");
        assertThat(premises.output().resolve("ferme/anciennes/releases/2026-01-15"))
                .isDirectory();
    }

    @Test
    void a_source_that_becomes_closed_leaves_them_too_and_what_beat_it_stays() throws IOException {
        SmallNights.drop(
                premises, "geovelo/2025-03-04.csv", SmallNights.HEADING + "246201016;cyclable_km;2023;77,75;km\n");
        SmallNights.drop(
                premises, "insee/2025-03-04.csv", SmallNights.HEADING + "246201016;cyclable_km;2023;14,25;km\n");
        run("2026-01-15");
        Path received = premises.output().resolve("releases/2026-01-15/donnees/observations.csv");
        assertThat(received).content().contains(",77.75,km,\"77,75\",", ",14.25,km,\"14,25\",");
        configure("acces_restreint: {sources: [geovelo]}");
        run("2026-01-16");
        assertThat(received).content().contains(",14.25,km,\"14,25\",").doesNotContain("77.75", "77,75");
        assertThat(premises.value("246201016", "cyclable_km", 2023)).isEqualTo("14.25");
    }

    @Test
    void a_total_sent_from_above_does_not_give_it_back() {
        send("2025-03-04", "cyclable_km;2023;15,5;km;ferme;");
        SmallNights.drop(
                premises,
                "geovelo/2025-03-05.csv",
                "niveau;code_territoire;indicateur;annee;valeur;unite\nregion;32;cyclable_km;2023;165,5;km\n");
        run("2026-01-15");
        assertThat(premises.value("32", "cyclable_km", 2023)).isEmpty();
        assertThat(premises.rows("observations.csv", "valeur_recue=165,5")).isEmpty();
    }

    @Test
    void a_closed_job_opens_no_value() throws IOException {
        Path job = folder.resolve("jobs/socle-national.yml");
        Files.writeString(job, Files.readString(job).replace("acces: ouvert", "acces: ferme"));
        run("2026-01-15");
        assertThat(premises.rows("indicateurs.csv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getField("valeur")).isEmpty());
        assertThat(premises.rows("observations.csv"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.getField("valeur") + row.getField("valeur_recue"))
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acces_restreint: {indicateur: [CRTE-06]} | clé inconnue",
                "acces_restreint: {indicateurs: [CRTE-66]} | « CRTE-66 » est inconnu",
                "acces_restreint: {sources: [geovel]} | « geovel » est inconnu",
                "acces_restreint: {sources: []} | la liste est vide",
                "acces_restreint: {} | au moins un indicateur ou une source est attendu",
                "embargo: [{indicateur: CRTE-06, jusqu_au: 01/02/2026}] | n'est pas une date ; écrire 2026-01-31",
                "embargo: [{indicateur: CRTE-06}] | jusqu_au",
                "embargo: [{indicateur: CRTE-06, source: geovelo, jusqu_au: 2026-02-01}] | l'un des trois seulement",
                "audiences: [{id: anciennes, nom: A, voit: {territoires: [FR]}}] | autre chose que « anciennes »",
                "audiences: [{id: ../x, nom: A, voit: {territoires: [FR]}}] | ne peut pas nommer un dossier",
                "audiences: [{id: a, nom: A, voit: {}}] | au moins un indicateur, une source ou un territoire",
                "audiences: [{id: a, nom: A}] | clé obligatoire manquante",
                "audiences: [{id: a, nom: A, voit: {territoires: [departement:99]}}] | n'est pas un territoire du référentiel",
                "audiences: [{id: a, nom: A, voit: {territoires: [FR]}}, {id: a, nom: B, voit: {territoires: [FR]}}] | deux fois"
            })
    void a_wrong_key_stops_the_run_before_it_begins(String line, String said) throws IOException {
        configure(line);
        assertThat(premises.run("2026-01-15")).isEqualTo(2);
        assertThat(premises.said()).contains("socle-national.yml", said);
    }
}

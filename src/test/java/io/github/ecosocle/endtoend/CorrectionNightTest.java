package io.github.ecosocle.endtoend;

import static io.github.ecosocle.endtoend.SmallNights.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two EPCI, 200069037 of 300 people and 246201016 of 30: what is known to be wrong in what they send, from jobs/corrections.yml to the
 * published files.
 */
class CorrectionNightTest {
    private static final String LINE =
            "- {source: \"200069037\", territoire: \"200069037\", mesure: dma_t, annee: 2023,"
                    + " attendu: \"150\", attendu_unite: t, action: remplacer, valeur: \"160.25\", unite: t,"
                    + " raison: \"pesée oubliée\", auteur: \"A. Martin\", date: 2025-06-01}";
    private static final String MOTIF = "corrige : pesée oubliée (A. Martin, 2025-06-01)";

    @TempDir
    Path folder;

    private Premises premises;

    @BeforeEach
    void install() {
        premises = SmallNights.in(folder);
    }

    private void run(String date) {
        assertThat(premises.run(date)).as(premises.said()).isZero();
    }

    private void paste(String... lines) throws IOException {
        Files.writeString(folder.resolve("jobs/corrections.yml"), "corrections:\n" + String.join("\n", lines) + "\n");
    }

    private List<NamedCsvRecord> told(String code) throws IOException {
        List<NamedCsvRecord> told = new ArrayList<>();
        try (Stream<Path> returns = Files.walk(premises.output().resolve("retours"))) {
            for (Path file :
                    returns.filter(path -> path.endsWith("constats.csv")).toList()) {
                try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                    rows.stream()
                            .filter(row -> row.getField("code").equals(code))
                            .forEach(told::add);
                }
            }
        }
        return told;
    }

    private String proposed() throws IOException {
        List<NamedCsvRecord> lines = told("CORRECTION");
        assertThat(lines).hasSize(1);
        String message = lines.get(0).getField("message");
        return message.substring(message.indexOf("- {"));
    }

    @Test
    void a_corrected_value_is_published_with_its_reason_and_nothing_received_changes() throws IOException {
        paste(LINE);
        run("2025-06-01");

        NamedCsvRecord figure = premises.figure("200069037", "dma_t", 2023);
        assertThat(figure.getField("valeur")).isEqualTo("160.25");
        assertThat(figure.getField("statut")).isEqualTo("fourni");
        assertThat(figure.getField("motif")).isEqualTo(MOTIF);
        // 160,25 + 15,5, and 1000 × 160,25 ÷ 300
        assertThat(premises.value("32", "dma_t", 2023)).isEqualTo("175.75");
        assertThat(premises.value("200069037", "dma_kg_hab", 2023)).isEqualTo("534.167");
        NamedCsvRecord received =
                premises.rows("observations.csv", "valeur_recue=150").get(0);
        assertThat(received.getField("valeur")).isEqualTo("160.25");
        assertThat(received.getField("decision")).isEqualTo("retenu");
        assertThat(received.getField("motif")).isEqualTo(MOTIF);
        assertThat(premises.said()).contains("Corrections     1 valeur(s)").doesNotContain("À revoir", "Sans effet");
        assertThat(told("CORRECTED").get(0).getField("message")).contains("« 150 » est remplacée par 160,25", "pesée");
        premises.command("explain", List.of("--territory", "200069037", "--measure", "dma_t", "--year", "2023"));
        assertThat(premises.said()).contains(MOTIF, "« 150 t »");
    }

    @Test
    void the_line_proposed_for_a_doubt_works_as_it_is() throws IOException {
        SmallNights.drop(premises, "200069037_2025-05-01.csv", HEADING + "200069037;ges_teq;2022;88000;teqCO2\n");
        run("2025-06-01");
        assertThat(premises.value("200069037", "ges_teq", 2022)).isEqualTo("88000");

        paste(proposed());
        run("2025-06-02");

        assertThat(premises.value("200069037", "ges_teq", 2022)).isEqualTo("880");
        assertThat(premises.figure("200069037", "ges_teq", 2022).getField("motif"))
                .isEqualTo("corrige : Unité : ÷100 : 100 fois trop grand (équipe données, 2025-06-01)");
        assertThat(premises.said()).doesNotContain("À vérifier");
        assertThat(told("UNIT_SLIP")).isEmpty();
        assertThat(told("CORRECTION")).isEmpty();
    }

    @Test
    void the_line_proposed_for_a_refusal_works_as_it_is() throws IOException {
        SmallNights.drop(premises, "200069037_2025-05-01.csv", HEADING + "200069037;dma_t;2022;\"151\u00a0000,5\";t\n");
        run("2025-06-01");
        assertThat(told("RANGE").get(0).getField("message"))
                .contains("le facteur ÷1000 (kg écrits, lus en t) donnerait 151,0005 t.");
        assertThat(premises.value("200069037", "dma_t", 2022)).isEmpty();

        paste(proposed());
        run("2025-06-02");

        assertThat(premises.value("200069037", "dma_t", 2022)).isEqualTo("151.0005");
        assertThat(premises.figure("200069037", "dma_t", 2022).getField("motif"))
                .isEqualTo("corrige : Unité : ÷1000 : kg écrits, lus en t (équipe données, 2025-06-01)");
        NamedCsvRecord received =
                premises.rows("observations.csv", "annee=2022", "mesure=dma_t").get(0);
        assertThat(received.getField("decision")).isEqualTo("retenu");
        assertThat(received.getField("motif")).startsWith("corrige : Unité");
    }

    @Test
    void a_value_set_aside_is_published_by_nobody_but_an_earlier_one() throws IOException {
        String line = LINE.replace("remplacer, valeur: \"160.25\", unite: t", "ecarter");
        paste(line);
        run("2025-06-01");
        assertThat(premises.value("200069037", "dma_t", 2023)).isEmpty();
        assertThat(premises.figure("200069037", "dma_t", 2023).getField("motif"))
                .startsWith("rejete");
        NamedCsvRecord received =
                premises.rows("observations.csv", "valeur_recue=150").get(0);
        assertThat(received.getField("decision")).isEqualTo("ecarte");
        assertThat(received.getField("motif"))
                .isEqualTo("corrige : valeur écartée, pesée oubliée (A. Martin, 2025-06-01)");

        SmallNights.drop(premises, "200069037_2025-01-01.csv", HEADING + "200069037;dma_t;2023;140;t\n");
        run("2025-06-02");
        assertThat(premises.value("200069037", "dma_t", 2023)).isEqualTo("140");
    }

    @Test
    void a_source_that_changed_is_told_and_published_as_it_is() throws IOException {
        paste(LINE);
        run("2025-06-01");
        SmallNights.drop(premises, "200069037_2025-05-01.csv", HEADING + "200069037;dma_t;2023;161;t\n");
        run("2025-06-02");

        assertThat(premises.value("200069037", "dma_t", 2023)).isEqualTo("161");
        assertThat(premises.figure("200069037", "dma_t", 2023).getField("motif"))
                .isEmpty();
        assertThat(premises.said()).contains("À revoir        corrections[1] (200069037", "la source a changé");
        NamedCsvRecord stale = told("CORRECTION_STALE").get(0);
        assertThat(stale.getField("acteur")).isEqualTo("exploitant");
        assertThat(stale.getField("message")).contains("« 161 »", "corrections[1]", "attend « 150 »");
    }

    @Test
    void an_expected_value_never_seen_is_told_apart_from_a_key_never_received() throws IOException {
        paste(LINE.replace("\"150\"", "\"149\""), LINE.replace("2023", "2010"), LINE.replace("\"150\"", "\"148\""));
        run("2025-06-01");
        assertThat(premises.value("200069037", "dma_t", 2023)).isEqualTo("150");
        assertThat(premises.said())
                .contains(
                        "À revoir        corrections[1]",
                        "Sans effet      corrections[2]",
                        "À revoir        corrections[3]")
                .doesNotContain("Corrections   ");
        assertThat(told("CORRECTION_STALE")).hasSize(2);
        paste("  []");
        run("2025-06-02");
        assertThat(told("CORRECTION_STALE")).isEmpty();
    }

    @Test
    void a_secret_stays_one() throws IOException {
        SmallNights.drop(
                premises,
                "200069037_2025-05-01.csv",
                "siren_epci;indicateur;annee;valeur;unite;secret\n200069037;dma_t;2023;150;t;oui\n");
        paste(LINE.replace("pesée oubliée", "pesée oubliée de 10,25 t"));
        run("2025-06-01");
        assertThat(premises.figure("200069037", "dma_t", 2023).getField("statut"))
                .isEqualTo("secret");
        for (Map.Entry<String, byte[]> file : premises.bytes(premises.latest()).entrySet()) {
            assertThat(new String(file.getValue(), StandardCharsets.UTF_8))
                    .as(file.getKey())
                    .doesNotContain("160.25", "160,25", "10,25 t");
        }
        assertThat(premises.rows("observations.csv", "annee=2023", "mesure=dma_t", "code_territoire=200069037"))
                .extracting(row -> row.getField("valeur_recue") + row.getField("valeur"))
                .containsOnly("");
    }

    @Test
    void a_correction_is_a_decision_that_the_gate_does_not_hold() throws IOException {
        SmallNights.drop(premises, "200069037_2025-03-03.csv", HEADING + "200069037;cyclable_km;2023;1,5;km\n");
        run("2025-06-01");
        paste(LINE.replace("dma_t", "cyclable_km")
                .replace("attendu: \"150\", attendu_unite: t", "attendu: \"1500\", attendu_unite: m")
                .replace("valeur: \"160.25\", unite: t", "valeur: \"0.1\", unite: km"));
        run("2025-06-02");
        assertThat(premises.value("200069037", "cyclable_km", 2023)).isEqualTo("0.1");
        assertThat(premises.said()).doesNotContain("Gel ");
    }

    @Test
    void a_slip_in_the_file_stops_the_run_before_anything_is_read() throws IOException {
        paste(LINE.replace("auteur", "autrice"));
        assertThat(premises.run("2025-06-01")).isEqualTo(2);
        assertThat(premises.said()).contains("corrections.yml", "corrections[1].autrice", "clé inconnue");
    }
}

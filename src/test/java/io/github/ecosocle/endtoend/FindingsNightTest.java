package io.github.ecosocle.endtoend;

import static io.github.ecosocle.endtoend.SmallNights.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ecosocle.jobs.JobsCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a night says of a file that is wrong in more rows than anybody would read. */
class FindingsNightTest {
    private static final int WRONG = 1_500;

    @TempDir
    Path folder;

    private Premises premises;

    @BeforeEach
    void drop() {
        premises = SmallNights.in(folder);
        StringBuilder rows = new StringBuilder(HEADING);
        for (int i = 0; i < WRONG; i++) {
            rows.append("246201016;dma_t;2023;douze;t\n");
        }
        SmallNights.drop(premises, "246201016_2025-04-01.csv", rows + "246201016;dma_t;2022;15,5;t\n");
    }

    private Path told() throws IOException {
        try (Stream<Path> returns = Files.list(premises.output().resolve("retours"))) {
            for (Path one : returns.toList()) {
                if (json(one).get("resume").get("fichier").asString().contains("2025-04-01")) {
                    return one;
                }
            }
        }
        throw new AssertionError("no return for the file");
    }

    private static JsonNode json(Path told) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(told.resolve("constats.json")));
    }

    private static Map<String, List<NamedCsvRecord>> rows(Path told) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(told.resolve("constats.csv"))) {
            return reader.stream().collect(Collectors.groupingBy(row -> row.getField("code")));
        }
    }

    @Test
    void counts_are_exact_samples_are_bounded_and_checks_not_made_are_told() throws IOException {
        assertThat(premises.run("2026-01-15", "--strict")).as(premises.said()).isEqualTo(3);

        Path told = told();
        JsonNode counted = json(told).get("resume").get("codes").get("NOT_A_NUMBER");
        assertThat(counted.get("total").asInt()).isEqualTo(WRONG);
        assertThat(counted.get("gardes").asInt()).isEqualTo(1_000);
        assertThat(json(told).get("resume").get("severites").get("ERREUR").asInt())
                .isEqualTo(WRONG);
        assertThat(rows(told).get("NOT_A_NUMBER")).hasSize(1_000);
        assertThat(rows(told).get("SKIPPED_CHECKS"))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("message"))
                        .contains("Contrôles non faits", "1500 valeurs refusées", "à cause de NOT_A_NUMBER"));
        assertThat(premises.said()).contains("1500 erreur(s)");
        assertThat(premises.value("246201016", "dma_t", 2022)).isEqualTo("15.5");
    }

    @Test
    void a_job_may_take_a_code_less_seriously() throws IOException {
        JobsCopy.in(folder.resolve("jobs"))
                .replace("socle-national.yml", "severites: {}", "severites: {NOT_A_NUMBER: AVERTISSEMENT}");

        assertThat(premises.run("2026-01-15", "--strict")).as(premises.said()).isZero();

        Path told = told();
        assertThat(rows(told).get("NOT_A_NUMBER"))
                .extracting(row -> row.getField("severite"))
                .containsOnly("AVERTISSEMENT");
        assertThat(json(told)
                        .get("resume")
                        .get("severites")
                        .get("AVERTISSEMENT")
                        .asInt())
                .isGreaterThanOrEqualTo(WRONG);
        // what cannot be read is refused all the same
        assertThat(premises.rows("observations.csv", "annee=2023", "code_territoire=246201016", "valeur_recue=douze"))
                .extracting(row -> row.getField("decision"))
                .containsOnly("refuse");
    }

    @Test
    void a_job_may_take_a_code_more_seriously() throws IOException {
        JobsCopy.in(folder.resolve("jobs"))
                .replace("socle-national.yml", "severites: {}", "severites: {YEAR_FROM_DATE: BLOQUANT}");
        SmallNights.drop(
                premises,
                "246201016_2025-04-01.csv",
                HEADING + "246201016;dma_t;31/12/2023;16;t\n246201016;dma_t;2022;15,5;t\n");

        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();

        assertThat(rows(told()).get("YEAR_FROM_DATE"))
                .extracting(row -> row.getField("severite"))
                .containsExactly("BLOQUANT");
        assertThat(premises.rows("indicateurs.csv", "niveau=epci", "mesure=dma_t", "annee=2022", "valeur=15.5"))
                .isEmpty();
    }
}

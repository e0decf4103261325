package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ecosocle.jobs.JobsCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One night of the contract of the Calaisis, on the real job and territories and invented values. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractNightTest {
    private static final String JOB = "cot-tri-calaisis";
    private static final List<String> EPCI = List.of("200090751", "246200844", "200072478");

    private Path latest = Path.of("");

    @BeforeAll
    void run(@TempDir Path folder) {
        Premises premises = new Premises(JobsCopy.REAL, folder.resolve("input"), folder);
        for (String siren : EPCI) {
            SmallNights.drop(premises, siren + "_2024-02-01.csv", SmallNights.HEADING + values(siren));
        }
        int code = premises.command("run", List.of(JOB, "--settle", "0", "--date", "2024-03-01"));
        assertThat(code).as(premises.said()).isZero();
        latest = folder.resolve("output").resolve(JOB).resolve("latest");
    }

    /** Each EPCI the same, but that the last has more schools engaged than schools, and says nothing of 2023. */
    private static String values(String siren) {
        StringBuilder rows = new StringBuilder();
        boolean last = siren.equals("200072478");
        for (int year = 2021; year <= (last ? 2022 : 2023); year++) {
            rows.append(row(siren, "COT-CAL-1", year, "200;nb"));
            rows.append(row(siren, "COT-CAL-2", year, "4500;m"));
        }
        rows.append(row(siren, "COT-CAL-4", 2021, last ? "1;nb" : "0;nb"));
        rows.append(row(siren, "COT-CAL-6a", 2022, last ? "31;nb" : "20;nb"));
        rows.append(row(siren, "COT-CAL-6b", 2022, "30;nb"));
        rows.append(row(siren, "dma_t", 2022, "12;t"));
        rows.append(row(siren, "COT-CAL-10", 2022, "1;nb"));
        return rows.toString();
    }

    private static String row(String siren, String indicator, int year, String value) {
        return siren + ";" + indicator + ";" + year + ";" + value + "\n";
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(latest.resolve("donnees").resolve(file))) {
            return reader.stream().toList();
        }
    }

    private NamedCsvRecord whole(String objective, int year) throws IOException {
        return rows("objectifs.csv").stream()
                .filter(row -> row.getField("objectif").equals(objective)
                        && row.getField("niveau").equals("pole")
                        && row.getField("annee").equals(Integer.toString(year)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void flows_add_up_year_after_year_and_silence_is_no_zero() throws IOException {
        // 3 x 200, then as much again; in 2023 one EPCI is silent
        assertThat(whole("renovations", 2021).getField("taux_pct")).isEqualTo("40");
        assertThat(whole("renovations", 2022).getField("realise")).isEqualTo("1200");
        assertThat(whole("renovations", 2023).getField("realise")).isEmpty();
        assertThat(whole("renovations", 2023).getField("manquants")).isEqualTo("200072478:2023");
        // 2 x 3 x 4,5 km of 50
        assertThat(whole("cyclable", 2022).getField("taux_pct")).isEqualTo("54");
    }

    @Test
    void one_epci_of_three_is_covered() throws IOException {
        assertThat(whole("cot-enr", 2023).getField("realise")).isEqualTo("33.333");
        assertThat(whole("cot-enr", 2023).getField("statut")).isEqualTo("en_cours");
    }

    @Test
    void more_schools_engaged_than_schools_are_refused_to_the_one_who_sent_them() throws IOException {
        assertThat(whole("ecoles", 2022).getField("statut")).isEqualTo("incomplet");
        assertThat(returned("200072478")).contains("cot_calaisis_ecoles_nb").contains("31");
    }

    @Test
    void an_objective_that_does_not_exist_is_an_error_and_a_measure_of_the_socle_is_none() throws IOException {
        assertThat(returned("246200844"))
                .contains("UNKNOWN_INDICATOR,ERREUR", "COT-CAL-10")
                .contains("OTHER_PUBLICATION,INFO", "dma_t");
    }

    private String returned(String siren) throws IOException {
        try (var found = Files.list(latest.resolveSibling("retours"))) {
            Path folderOfOne = found.filter(
                            path -> path.getFileName().toString().startsWith(siren))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(folderOfOne.resolve("constats.csv"));
        }
    }

    @Test
    void one_priority_objective_known_to_fail_is_a_no_and_the_ceiling_stays_as_written() throws IOException {
        NamedCsvRecord last = rows("objectifs_conditions.csv").get(2);
        assertThat(last.getField("annee")).isEqualTo("2023");
        assertThat(last.getField("reponse")).isEqualTo("non_remplie");
        assertThat(last.getField("sous_le_seuil")).isEqualTo("cot-enr");
        assertThat(last.getField("inconnus")).contains("renovations", "haies");
        assertThat(rows("objectifs_montants.csv"))
                .extracting(row -> row.getField("nature") + " " + row.getField("euros"))
                .containsExactly("forfaitaire 270000", "plafond 152371");
    }

    @Test
    void every_file_is_described_hashed_and_shown() throws IOException {
        String descriptor = Files.readString(latest.resolve("datapackage.json"));
        String sums = Files.readString(latest.resolve("SHA256SUMS"));
        String manifest = Files.readString(latest.resolve("manifest.json"));
        for (String file : List.of("objectifs", "objectifs_conditions", "objectifs_montants", "objectifs_constats")) {
            assertThat(descriptor).contains("donnees/" + file + ".csv");
            assertThat(sums).contains("donnees/" + file + ".csv");
            assertThat(manifest).contains("donnees/" + file + ".csv");
        }
        assertThat(sums).contains("metadonnees/objectifs.json", "objectifs.html");
        assertThat(Files.readString(latest.resolve("index.html"))).contains("href=\"objectifs.html\"");
        assertThat(Files.readString(latest.resolve("objectifs.html")))
                .contains("pas remplie", "152\u202f371\u00a0€", "il manque CC Pays d")
                .doesNotContain("<script");
        assertThat(Files.exists(latest.resolve("donnees/trajectoires.csv"))).isFalse();
    }
}

package io.github.ecosocle.endtoend;

import static io.github.ecosocle.endtoend.SmallNights.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nights, and on the second much of what the first had published is gone: rows of a series, or people behind a total. */
class GateLossNightTest {
    private static final String LOST = "gel : plus de 50 % des valeurs ont disparu ; \u00e9tait fourni";
    private static final String UNCOVERED =
            "gel : la couverture a baiss\u00e9 de plus de 20 points ; \u00e9tait agrege";

    @TempDir
    Path folder;

    private Premises premises;

    @BeforeEach
    void first_night() {
        premises = SmallNights.in(folder);
        SmallNights.drop(premises, "200069037_2025-03-03.csv", lengths("200069037", "150"));
        SmallNights.drop(premises, "246201016_2025-03-04.csv", lengths("246201016", "15,5"));
        run("2026-01-15");
        assertThat(premises.said()).doesNotContain("Gel");
        assertThat(premises.value("32", "cyclable_km", 2021)).isEqualTo("165.5");
    }

    private void run(String date) {
        assertThat(premises.run(date)).as(premises.said()).isZero();
    }

    /** Of five years, the same each year. */
    private static String lengths(String siren, String value) {
        StringBuilder rows = new StringBuilder(HEADING);
        IntStream.rangeClosed(2019, 2023)
                .forEach(year -> rows.append(siren + ";cyclable_km;" + year + ";" + value + ";km\n"));
        return rows.toString();
    }

    private void remove(int years) {
        StringBuilder rows = new StringBuilder(HEADING);
        IntStream.range(0, years).forEach(at -> rows.append("246201016;cyclable_km;" + (2019 + at) + ";SUPPRIMER;\n"));
        SmallNights.drop(premises, "246201016_2025-04-01.csv", rows + "246201016;ges_teq;2023;70;teqCO2\n");
    }

    private void lift(String territory, String date) throws IOException {
        Files.writeString(
                folder.resolve("jobs/gate.yml"),
                "levees:\n  - {job: socle-national, territoire: \"" + territory + "\", indicateur: CRTE-06, date: "
                        + date + ", auteur: Anne, raison: \"mesur\u00e9 autrement\"}\n");
    }

    @Test
    void rows_lost_in_a_mass_hold_the_series_and_the_rest_is_published() throws IOException {
        remove(3);
        run("2026-01-16");
        for (int year = 2019; year <= 2023; year++) {
            NamedCsvRecord held = premises.figure("246201016", "cyclable_km", year);
            assertThat(held.getField("valeur")).isEqualTo("15.5");
            assertThat(held.getField("motif")).isEqualTo(LOST);
            assertThat(premises.value("32", "cyclable_km", year)).isEqualTo("165.5");
        }
        assertThat(premises.value("32", "ges_teq", 2023)).isEqualTo("970");
        assertThat(premises.said()).contains("1 s\u00e9rie(s)", "246201016", "3 valeurs disparues sur 5");
        assertThat(premises.latest().resolve("index.html"))
                .content()
                .contains("Chiffres retenus", "plus de 50\u00a0% des valeurs ont disparu");
        lift("246201016", "2026-01-17");
        run("2026-01-17");
        assertThat(premises.value("246201016", "cyclable_km", 2019)).isEmpty();
        assertThat(premises.value("32", "cyclable_km", 2019)).isEmpty();
        assertThat(premises.value("32", "cyclable_km", 2023)).isEqualTo("165.5");
    }

    @Test
    void two_rows_taken_out_are_believed() {
        remove(2);
        run("2026-01-16");
        assertThat(premises.said()).doesNotContain("Gel");
        assertThat(premises.value("246201016", "cyclable_km", 2019)).isEmpty();
        assertThat(premises.value("32", "cyclable_km", 2019)).isEmpty();
        assertThat(premises.value("246201016", "cyclable_km", 2021)).isEqualTo("15.5");
    }

    /** 200 of the 330 people of the two EPCI are of another one now, which has sent nothing. */
    private void divide() throws IOException {
        replace("communes.csv", "62001,L\u00e0,200069037", "62001,L\u00e0,200072460");
        replace("epci.csv", "246201016,CC", "200072460,CC Neuve,CC,62,32,6\n246201016,CC");
        replace("epci_millesimes.csv", "2025,246201016", "2025,200072460,CC Neuve,CC,1,5\n2025,246201016");
    }

    private void replace(String file, String before, String after) throws IOException {
        Path path = folder.resolve("jobs/territories").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
    }

    @Test
    void a_total_that_rests_on_far_fewer_people_is_held_and_the_rest_is_published() throws IOException {
        divide();
        SmallNights.drop(premises, "246201016_2025-04-02.csv", HEADING + "246201016;cyclable_km;2022;16;km\n");
        run("2026-01-16");
        NamedCsvRecord held = premises.figure("32", "cyclable_km", 2021);
        assertThat(held.getField("valeur")).isEqualTo("165.5");
        assertThat(held.getField("statut")).isEqualTo("gele");
        assertThat(held.getField("motif")).isEqualTo(UNCOVERED);
        assertThat(premises.value("246201016", "cyclable_km", 2022)).isEqualTo("16");
        assertThat(premises.figure("200072460", "cyclable_km", 2022).getField("statut"))
                .isEqualTo("absent");
        assertThat(premises.said()).contains("Gel ", "region:32", "CRTE-06", "98 % \u2192 38 % de la population");
        assertThat(premises.latest().resolve("index.html"))
                .content()
                .contains("Chiffres retenus", "la couverture a baiss\u00e9 de plus de 20 points");
        lift("region:32", "2026-01-17");
        run("2026-01-17");
        assertThat(premises.figure("32", "cyclable_km", 2021).getField("statut"))
                .isEqualTo("partiel");
        assertThat(premises.value("32", "cyclable_km", 2021)).isEmpty();
    }
}

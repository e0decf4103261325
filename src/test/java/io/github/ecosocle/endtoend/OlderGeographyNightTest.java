package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.jobs.ConstantReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night on the perimeters of 2019: files of today, sent by EPCI that were not there yet, and one of then. */
class OlderGeographyNightTest {
    @TempDir
    static Path folder;

    private static Premises premises;

    @BeforeAll
    static void a_night() throws IOException {
        deposit("200090751/calais_2024-03-01.csv", """
                siren_epci;indicateur;annee;valeur;unite
                200090751;conso_mwh;2022;1038930;MWh
                """);
        deposit("200090751/communes_2024-03-01.csv", """
                code_commune;indicateur;annee;valeur;unite
                62193;cyclable_km;2022;12;km
                """);
        deposit("200072478/opale_2024-03-02.csv", """
                siren_epci;indicateur;annee;valeur;unite
                200072478;conso_mwh;2022;250000;MWh
                """);
        deposit("inconnu_2021-09-01.csv", """
                siren_epci;indicateur;annee;valeur;unite
                246201149;conso_mwh;2018;900000;MWh
                """);
        premises = new Premises(ConstantReference.of("2019").jobs(), folder.resolve("in"), folder, "socle-national");
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
    }

    private static void deposit(String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    @Test
    void figures_are_told_for_the_epci_of_then() {
        // 2 600 of the 103 893 people of Grand Calais were in Pays d'Opale: 1 038 930 * 2 600 / 103 893 = 26 000
        assertThat(premises.rows("indicateurs_epci.csv", "mesure=conso_mwh", "annee=2022", "statut=agrege"))
                .extracting(row -> row.getField("code_territoire") + " " + row.getField("valeur"))
                .containsExactly("200072478 276000", "246201149 1012930");
        assertThat(premises.rows("indicateurs_epci.csv", "mesure=conso_mwh", "annee=2018", "statut=fourni"))
                .extracting(row -> row.getField("code_territoire") + " " + row.getField("valeur"))
                .containsExactly("246201149 900000");
        assertThat(premises.rows("indicateurs_epci.csv", "code_territoire=200090751"))
                .isEmpty();
    }

    @Test
    void coverage_tells_the_shares() {
        assertThat(premises.rows("couverture.csv", "annee=2022", "mesure=conso_mwh", "code_territoire=246201149"))
                .singleElement()
                .satisfies(row -> assertThat(row.getFields().subList(14, 17)).containsExactly("0", "0", "100"));
        assertThat(premises.rows("couverture.csv", "annee=2018", "mesure=conso_mwh", "code_territoire=246201149"))
                .singleElement()
                .satisfies(row -> assertThat(row.getFields().subList(14, 17)).containsExactly("100", "0", "0"));
    }

    @Test
    void an_epci_that_was_not_there_yet_speaks_for_itself_and_its_communes_without_reproach() {
        assertThat(premises.rows("observations.csv"))
                .extracting(row ->
                        row.getField("code_territoire") + " " + row.getField("decision") + " " + row.getField("motif"))
                .containsExactlyInAnyOrder(
                        "200090751 retenu geographie : reporté sur 200072478=0.025026|246201149=0.974974",
                        "62193 retenu ",
                        "200072478 retenu geographie : reporté sur 200072478",
                        "246201149 retenu ");
    }

    @Test
    void whoever_asks_for_an_epci_that_was_not_there_yet_is_told() {
        assertThat(premises.command(
                        "explain", List.of("--territory", "200090751", "--measure", "conso_mwh", "--year", "2022")))
                .isEqualTo(2);
        assertThat(premises.said()).contains("n’existait pas encore au 1er janvier 2019");
    }
}

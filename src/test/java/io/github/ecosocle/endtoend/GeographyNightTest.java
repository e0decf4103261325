package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ecosocle.jobs.ConstantReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night of constant geography: an old file of Calais and Pays d'Opale, in which four communes had not yet changed sides. */
class GeographyNightTest {
    @TempDir
    static Path folder;

    private static Premises premises;

    @BeforeAll
    static void a_night() throws IOException {
        Path input = Files.createDirectories(folder.resolve("old"));
        Files.writeString(input.resolve("inconnu_2019-09-01.csv"), """
                siren_epci;indicateur;annee;valeur;unite
                246201149;conso_mwh;2018;1000000;MWh
                200072478;conso_mwh;2018;278670;MWh
                245900410;dma_t;2020;600000;t
                245900410;dma_kg_hab;2020;520;kg/hab
                """, StandardCharsets.UTF_8);
        premises = new Premises(ConstantReference.real().jobs(), input, folder, "socle-national");
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
    }

    @Test
    void today_s_epci_have_their_figure() {
        // 2 600 of the 27 867 people of Pays d'Opale moved: 278 670 * 2 600 / 27 867 = 26 000
        assertThat(premises.rows("indicateurs_epci.csv", "annee=2018", "mesure=conso_mwh", "statut=agrege"))
                .extracting(row -> row.getField("code_territoire") + " " + row.getField("valeur"))
                .containsExactly("200072478 252670", "200090751 1026000");
    }

    @Test
    void coverage_tells_the_shares_at_the_end() {
        List<NamedCsvRecord> rows =
                premises.rows("couverture.csv", "annee=2018", "mesure=conso_mwh", "code_territoire=200090751");
        assertThat(rows).hasSize(1);
        // 2 600 of 103 893 people
        assertThat(rows.get(0).getFields().subList(14, 17)).containsExactly("0", "97.4", "2.6");
    }

    @Test
    void what_was_received_says_where_it_went_or_why_not() {
        assertThat(premises.rows("observations.csv"))
                .extracting(row -> row.getField("decision") + " " + row.getField("motif"))
                .containsExactlyInAnyOrder(
                        "retenu geographie : reporté sur 200090751 ; epci_dissous",
                        "retenu geographie : reporté sur 200072478=0.9067|200090751=0.0933",
                        "ecarte geographie : EPCI de 2020 manquants pour 200093201 : 245901061 ; epci_dissous",
                        "ecarte geographie : un taux ne se reporte pas, ses mesures de base le peuvent ; epci_dissous");
    }

    @Test
    void explain_goes_down_to_the_cells_of_the_former_epci() {
        List<String> question = List.of("--territory", "200090751", "--measure", "conso_mwh_hab", "--year", "2018");
        assertThat(premises.command("explain", question)).as(premises.said()).isZero();
        assertThat(premises.said())
                .contains("EPCI 246201149 :")
                .contains("lu « 1000000 MWh »")
                .contains("EPCI 200072478 :")
                .contains("lu « 278670 MWh »");
    }
}

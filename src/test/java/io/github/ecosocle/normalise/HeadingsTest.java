package io.github.ecosocle.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.normalise.sample.Desk;
import io.github.ecosocle.normalise.sample.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Headings that say more than one thing, that stand where no heading is expected, or that are too many. */
class HeadingsTest {
    /** Two thousand headings with one hash code: as slow as two thousand others, no slower. */
    @Test
    @Timeout(10)
    void i10_headings_that_collide_cost_no_more() {
        StringBuilder headings = new StringBuilder("siren_epci;annee;dma_t");
        for (int i = 0; i < 1_990; i++) {
            headings.append(';');
            for (int bit = 0; bit < 11; bit++) {
                headings.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
        }
        Received received = Desk.csv(headings.toString(), "200069037;2023;60000" + ";x".repeat(1_990));
        assertThat(received.known()).as("%s", received.codes()).containsExactly("200069037 dma_t 2023 = 60000");
        assertThat(received.codes(Severity.INFO)).contains("IGNORED_COLUMN");
    }

    @Test
    void another_table_below_is_read_under_its_own_headings() {
        Received received = Desk.csv(
                "siren_epci;annee;dma_t",
                "200069037;2022;11000",
                "",
                "Tableau 2",
                "siren_epci;annee;sau_ha",
                "200069037;2022;1200",
                "200069037;2023;1250");
        assertThat(received.known())
                .containsExactly(
                        "200069037 dma_t 2022 = 11000", "200069037 sau_ha 2022 = 1200", "200069037 sau_ha 2023 = 1250");
        assertThat(received.submission().rowsRead()).isEqualTo(4);
    }

    @Test
    void of_another_table_with_unknown_headings_nothing_is_taken() {
        Received received = Desk.csv(
                "siren_epci;annee;dma_t",
                "200069037;2022;11000",
                "siren_epci;annee;nombre de vélos",
                "200069037;2022;1200",
                "200069037;2023;1250");
        assertThat(received.known()).containsExactly("200069037 dma_t 2022 = 11000");
        assertThat(received.codes()).containsExactly("SECOND_TABLE");
        assertThat(received.finding("SECOND_TABLE").place().cell()).isEqualTo("3");
        assertThat(received.submission().rowsRead()).isEqualTo(4);
        assertThat(received.submission().rowsIgnored()).isEqualTo(3);
    }

    @Test
    void a_year_with_a_mark_is_that_year_and_told() {
        Received received = Desk.csv(
                "siren_epci;indicateur;unite;2020;2021 (p);2022*;2023 (provisoire);2019²",
                "200069037;dma_t;t;11050;11000;11200;11300;10900");
        assertThat(received.known())
                .containsExactly(
                        "200069037 dma_t 2020 = 11050",
                        "200069037 dma_t 2021 = 11000",
                        "200069037 dma_t 2022 = 11200",
                        "200069037 dma_t 2023 = 11300",
                        "200069037 dma_t 2019 = 10900");
        assertThat(received.codes()).containsExactly("YEAR_MARK", "YEAR_MARK", "YEAR_MARK", "YEAR_MARK");
        assertThat(received.message("YEAR_MARK")).contains("« 2021 (p) » est compris comme 2021");
    }

    @Test
    void a_heading_merged_over_two_rows_does_not_hide_what_its_column_is() {
        Received received = Desk.csv("Territoire;dma_t (t);dma_t (t)", "Territoire;2021;2022", "200069037;11000;11200");
        assertThat(received.known()).containsExactly("200069037 dma_t 2021 = 11000", "200069037 dma_t 2022 = 11200");
        assertThat(received.codes()).isEmpty();
    }

    /** As the workbook of ADEME on the circular economy, which defines indicators and holds no value. */
    @Test
    void a_table_without_values_is_told_what_it_lacks() {
        Received received = Desk.of("200069037", "200069037.xlsx")
                .sheet("Cadre", "Les groupes d'indicateurs", "Pertinent, accepté")
                .sheet(
                        "Proposition",
                        "Axe;Intitulé;Indicateur;Unité;Description",
                        "1;Piloter;Part du budget;%;Le budget comprend",
                        "2;Réduire;Ratio de DMA par habitant;kg/hab;Poids de DMA")
                .receive();
        assertThat(received.codes()).containsExactly("NO_VALUE_COLUMN");
        assertThat(received.message("NO_VALUE_COLUMN"))
                .contains("Indicateur », « Unité", "une colonne valeur et une colonne annee");
        assertThat(received.finding("NO_VALUE_COLUMN").place().sheet()).isEqualTo("Proposition");
        assertThat(received.observations()).isEmpty();
    }

    @Test
    void values_of_nobody_knows_what_are_told_so() {
        Received received = Desk.csv("siren_epci;annee;valeur", "200069037;2023;11000");
        assertThat(received.codes()).containsExactly("NO_INDICATOR");
        assertThat(received.message("NO_INDICATOR"))
                .contains("« siren_epci », « annee », « valeur »", "une colonne indicateur");
    }

    @Test
    void rows_packed_in_one_cell_are_told_so() {
        Received received = Desk.of("200069037", "200069037.csv")
                .rows(
                        new TableOrigin("200069037.csv", "", false),
                        RawRow.ofText(1, "siren_epci;annee;dma_t"),
                        RawRow.ofText(2, "200069037;2023;11000"))
                .receive();
        assertThat(received.codes()).containsExactly("ONE_CELL");
        assertThat(received.message("ONE_CELL")).contains("« siren_epci;annee;dma_t » contient toute sa ligne");
    }

    @Test
    void a_unit_in_the_heading_that_the_rows_contradict_is_told() {
        Received received = Desk.csv(
                "siren_epci;annee;indicateur;valeur (kg);unite",
                "200069037;2022;dma_t;11000000;kg",
                "200069037;2023;dma_t;11200;t",
                "200069037;2021;dma_t;11100000;");
        assertThat(received.known())
                .containsExactly(
                        "200069037 dma_t 2022 = 11000", "200069037 dma_t 2023 = 11200", "200069037 dma_t 2021 = 11100");
        assertThat(received.codes()).containsExactly("TWO_UNITS");
        assertThat(received.message("TWO_UNITS")).contains("la ligne dit « t » et le titre « valeur (kg) »");
    }
}

package io.github.ecosocle.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.normalise.sample.Desk;
import io.github.ecosocle.normalise.sample.Received;
import io.github.ecosocle.normalise.sample.SampleTerritories;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same eight values in every layout give the same observations. */
class LayoutsTest {
    private static final List<String> EXPECTED = List.of(
            "200069037 ges_teq 2021 = 730600",
            "200069037 ges_teq 2023 = 700500.5",
            "200069037 sau_ha 2021 = 1200",
            "200069037 sau_ha 2023 = 1180.25",
            "246201016 ges_teq 2021 = 210000",
            "246201016 ges_teq 2023 = 205000",
            "246201016 sau_ha 2021 = 800",
            "246201016 sau_ha 2023 = 0");

    private static void assertSame(Desk desk, String layout) {
        Received received = desk.receive();
        assertThat(received.known()).as(layout).containsExactlyInAnyOrderElementsOf(EXPECTED);
        assertThat(received.codes()).as(layout).isEmpty();
        assertThat(received.message("LAYOUT")).contains(layout);
    }

    @Test
    void one_value_a_row() {
        assertSame(
                Desk.ofObservatory()
                        .sheet(
                                "",
                                "siren;annee;indicateur;valeur;unite;source",
                                "200069037;2021;CRTE-01;730,6;kteqCO2;",
                                "200069037;2023;ges_teq;700 500,5;teqCO2;",
                                "200069037;2021;sau_ha;12;km2;",
                                "200069037;2023;SAU;1180,25;ha;",
                                "246201016;2021;GES;210 000;teqCO2;",
                                "246201016;2023;GES (teqCO2);205000;;",
                                "246201016;2021;SAU;800;ha;",
                                "246201016;2023;SAU;0;ha;"),
                "une valeur par ligne");
    }

    @Test
    void one_measure_a_column() {
        assertSame(
                Desk.ofObservatory()
                        .sheet(
                                "",
                                "siren;annee;GES (teqCO2);SAU (ha)",
                                "200069037;2021;730600;1200",
                                "200069037;2023;700500,5;1180,25",
                                "246201016;2021;210000;800",
                                "246201016;2023;205000;0"),
                "une mesure par colonne");
    }

    @Test
    void one_measure_a_column_with_units_below_the_headings() {
        assertSame(
                Desk.ofObservatory()
                        .sheet(
                                "",
                                "siren;annee;GES;SAU",
                                ";;kteqCO2;(km2)",
                                "200069037;2021;730,6;12",
                                "200069037;2023;700,5005;11,8025",
                                "246201016;2021;210;8",
                                "246201016;2023;205;0"),
                "une mesure par colonne");
    }

    @Test
    void measure_and_year_in_one_heading() {
        assertSame(
                Desk.ofObservatory()
                        .sheet(
                                "",
                                "siren;GES (teqCO2) 2021;GES 2023 (teqCO2);sau_ha 2021;2023 sau_ha",
                                "200069037;730600;700500,5;1200;1180,25",
                                "246201016;210000;205000;800;0"),
                "une mesure par colonne");
    }

    @Test
    void measures_above_years() {
        assertSame(
                Desk.ofObservatory()
                        .sheet(
                                "",
                                "siren;GES (teqCO2);;SAU (ha);",
                                ";2021;2023;2021;2023.0",
                                "200069037;730600;700500,5;1200;1180,25",
                                "246201016;210000;205000;800;0"),
                "mesures et années en colonnes");
    }

    @Test
    void years_above_measures() {
        assertSame(
                Desk.ofObservatory()
                        .sheet(
                                "",
                                ";2021;;2023;",
                                "siren;GES (teqCO2);SAU (ha);GES (teqCO2);SAU (ha)",
                                "200069037;730600;1200;700500,5;1180,25",
                                "246201016;210000;800;205000;0"),
                "mesures et années en colonnes");
    }

    @Test
    void one_year_a_column() {
        assertSame(
                Desk.ofObservatory()
                        .sheet(
                                "",
                                "siren;indicateur;unite;2021;2023.0",
                                "200069037;GES;teqCO2;730600;700500,5",
                                "200069037;SAU;ha;1200;1180,25",
                                "246201016;GES;teqCO2;210000;205000",
                                "246201016;SAU;ha;800;0"),
                "une année par colonne");
    }

    @Test
    void one_year_a_column_for_the_measure_of_the_title() {
        assertSame(
                Desk.ofObservatory()
                        .sheet(
                                "GES (teqCO2)",
                                "siren;2021;2023",
                                "200069037;730600;700500,5",
                                "246201016;210000;205000")
                        .sheet("SAU (ha)", "siren;2021;2023", "200069037;1200;1180,25", "246201016;800;0"),
                "une année par colonne");
    }

    @Test
    void one_sheet_an_epci() {
        assertSame(
                Desk.ofObservatory()
                        .sheet(
                                "CA Saint-Omer",
                                "CA du Pays de Saint-Omer",
                                "",
                                "Indicateurs;2021;2023",
                                "Émissions de gaz à effet de serre (teqCO2);730600;700500,5",
                                "SAU (ha);1200;1180,25")
                        .sheet("246201016", ";2021;2023", "GES (teqCO2);210000;205000", "SAU (ha);800;0"),
                "fiche");
    }

    @Test
    void the_export_of_territoires_en_transitions_gives_the_results_of_the_collectivity() {
        String heading =
                "Identifiant;Nom de l'indicateur;Indicateur parent;Unité;Pilote;Commentaire;Source;2021 Résultat;2023 Résultat;2030 Objectif";
        Desk desk = Desk.of(SampleTerritories.SAINT_OMER, "CA du Pays de Saint-Omer - Indicateurs - 2025-01-02.xlsx")
                .sheet(
                        "Indicateurs",
                        heading,
                        "ges_teq;GES;;teqCO2;;;Collectivité;730600;700500,5;500000",
                        "ges_teq;GES;;teqCO2;;;SNBC;9;9;9",
                        "sau_ha;SAU;;ha;;;Collectivité;1200;1180,25;");
        Received received = desk.receive();

        assertThat(received.known()).containsExactlyElementsOf(EXPECTED.subList(0, 4));
        assertThat(received.codes()).isEmpty();
        assertThat(received.message("OBJECTIVE_IGNORED")).contains("2030 Objectif");
        assertThat(received.message("IGNORED_ROW")).contains("autre source");
        assertThat(received.submission().depositDate()).isEqualTo("2025-01-02");
    }

    @Test
    void a_heading_of_period_is_a_flow_of_its_first_year_and_sums_beside_are_left_out() {
        Received received = Desk.ofObservatory()
                .sheet("", "code_commune;naf11art12;naf12art13;naf11art13;art11hab12", "62765;12000;8000;20000;1")
                .receive();

        assertThat(received.known()).containsExactly("62765 enaf_ha 2011 = 1.2", "62765 enaf_ha 2012 = 0.8");
    }

    @Test
    void a_heading_of_several_years_alone_is_published_under_the_last_one() {
        Received received = Desk.ofObservatory()
                .sheet("", "code_commune;naf09art19", "62765;12000")
                .receive();

        assertThat(received.known()).containsExactly("62765 enaf_ha 2018 = 1.2");
        assertThat(received.only().motif()).isEqualTo("periode 2009-2018");
    }

    @Test
    void sub_rows_inherit_the_merged_cell_of_their_parent() {
        Received received = Desk.csv(
                "indicateur;nom de l'indicateur;unite;2023", "DMA;avec gravats;t;11 000", ";hors gravats;t;10 000");

        assertThat(received.known())
                .containsExactly("200069037 dma_t 2023 = 11000", "200069037 dma_hors_gravats_t 2023 = 10000");
    }

    @Test
    void masses_d_eau_listed_one_a_row_are_counted_once_each() {
        Received received = Desk.csv(
                "siren;annee;code_masse_eau;etat",
                "200069037;2023;FRAR01;bon",
                "200069037;2023;FRAR02;moyen",
                "200069037;2023;FRAR01;bon");

        assertThat(received.known())
                .containsExactly("200069037 masses_eau_bon_etat_nb 2023 = 1", "200069037 masses_eau_nb 2023 = 2");
        assertThat(received.observations().get(1).comment()).isEqualTo("FRAR01|FRAR02");
    }

    @Test
    void foreign_quantities_are_left_aside_with_advice() {
        Received wide = Desk.csv("siren;annee;GES (teqCO2);PM10 (t)", "200069037;2023;1000;3");
        Received tall =
                Desk.csv("siren;annee;indicateur;valeur;unite", "200069037;2023;PM10;3;t", "200069037;2023;SAU;3;ha");

        assertThat(wide.codes()).containsExactly("OUT_OF_SCOPE");
        assertThat(tall.codes()).containsExactly("OUT_OF_SCOPE");
        assertThat(tall.message("OUT_OF_SCOPE")).contains("PM2,5");
        assertThat(wide.numbers()).hasSize(1);
        assertThat(tall.numbers()).hasSize(1);
    }
}

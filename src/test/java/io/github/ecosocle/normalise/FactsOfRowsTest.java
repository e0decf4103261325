package io.github.ecosocle.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.normalise.sample.Desk;
import io.github.ecosocle.normalise.sample.Received;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FactsOfRowsTest {
    private static final String HEADING =
            "siren_epci;indicateur;annee;valeur;unite;source;methode;date_depot;secret;commentaire";

    @Test
    void source_method_date_and_comment_are_kept() {
        Observation said = Desk.csv(HEADING, "200069037;sau_ha;2023;12;ha; Agreste ;RPG;02/03/2025;non;révisé")
                .only();

        assertThat(said.source()).isEqualTo("Agreste");
        assertThat(said.method()).isEqualTo("RPG");
        assertThat(said.comment()).isEqualTo("révisé");
        assertThat(LocalDate.ofEpochDay(said.depositDay())).isEqualTo(LocalDate.of(2025, 3, 2));
        assertThat(said.receivedValue()).isEqualTo("12");
        assertThat(said.receivedUnit()).isEqualTo("ha");
        assertThat(said.row()).isEqualTo(2);
        assertThat(said.column()).isEqualTo(3);
    }

    @Test
    void a_deposit_date_in_the_future_is_left_out() {
        Received received = Desk.csv(HEADING, "200069037;sau_ha;2023;12;ha;;;2199-01-01;;");

        assertThat(received.codes()).containsExactly("DEPOSIT_DATE");
        assertThat(received.only().depositDay()).isEqualTo(Observation.NO_DAY);
    }

    @Test
    void the_submission_is_dated_by_its_title_else_by_its_name() {
        String[] table = {"siren_epci;indicateur;annee;valeur;unite", "200069037;sau_ha;2023;12;ha"};

        assertThat(Desk.csv(table).submission().depositDate()).isEqualTo("2025-03-14");
        assertThat(Desk.csv("Déposé le 5 février 2025;;", table[0], table[1])
                        .submission()
                        .depositDate())
                .isEqualTo("2025-02-05");
        assertThat(Desk.csv("Situation au 5 février 2025;;", table[0], table[1])
                        .submission()
                        .depositDate())
                .isEqualTo("2025-03-14");
        assertThat(Desk.of("inconnu", "envoi_2199-01-01.csv")
                        .sheet("", table)
                        .receive()
                        .submission()
                        .depositDate())
                .isEmpty();
    }

    @Test
    void a_secret_value_keeps_no_quantity() {
        Received received = Desk.csv(
                HEADING,
                "200069037;sau_ha;2023;12;ha;;;;oui;",
                "200069037;sau_ha;2022;12;ha;;;;peut-être;",
                "200069037;sau_ha;2021;nc;ha;;;;x;");

        assertThat(received.states()).containsOnly(State.SECRET);
        assertThat(received.observations())
                .allSatisfy(said -> assertThat(said.quantity()).isNull());
        assertThat(received.codes()).containsExactly("SECRET_WORD");
    }

    @Test
    void personal_data_leave_the_comment() {
        Received received = Desk.csv(
                HEADING, "200069037;sau_ha;2023;12;ha;;;;;voir jean.dupont@exemple.fr ou 03 21 98 00 00, merci");

        assertThat(received.only().comment())
                .isEqualTo("voir [donnée personnelle retirée] ou [donnée personnelle retirée], merci");
        assertThat(received.codes()).containsExactly("PERSONAL_DATA");
        Finding finding = received.finding("PERSONAL_DATA");
        assertThat(finding.read() + finding.message()).doesNotContain("dupont", "21 98");
    }

    @Test
    void a_period_in_two_columns_is_published_under_its_last_year() {
        String heading = "siren_epci;indicateur;periode_debut;periode_fin;valeur;unite";

        Observation years =
                Desk.csv(heading, "200069037;enaf_ha;1999;2009;12;ha").only();
        assertThat(years.year()).isEqualTo(2009);
        assertThat(years.motif()).isEqualTo("periode 1999-2009");
        Observation days = Desk.csv(heading, "200069037;enaf_ha;2011-01-01;2012-01-01;12;ha")
                .only();
        assertThat(days.year()).isEqualTo(2011);
        assertThat(days.motif()).isEmpty();
    }

    @Test
    void the_year_may_stand_in_the_title() {
        assertThat(Desk.csv("Année 2021;;", "siren_epci;indicateur;valeur;unite", "200069037;sau_ha;12;ha")
                        .known())
                .containsExactly("200069037 sau_ha 2021 = 12");
        assertThat(Desk.csv("siren_epci;indicateur;valeur;unite", "200069037;sau_ha;12;ha")
                        .refusals())
                .containsExactly("YEAR");
    }

    @Test
    void a_unit_is_looked_for_in_row_heading_and_title() {
        String[] rows = {"siren_epci;annee;SAU", "200069037;2023;12"};

        assertThat(Desk.csv("Tableau (en km2);;", rows[0], rows[1]).numbers()).containsExactly("1200");
        assertThat(Desk.csv("Unité : km2;;", rows[0], rows[1]).numbers()).containsExactly("1200");
        assertThat(Desk.csv(rows[0] + " (ha)", rows[1]).numbers()).containsExactly("12");
        assertThat(Desk.csv(rows[0] + " (ha);unite", rows[1] + ";km2").numbers())
                .containsExactly("1200");
        Received none = Desk.csv(rows[0], rows[1], "200069037;2022;13");
        assertThat(none.refusals()).containsExactly("UNIT_MISSING", "UNIT_MISSING");
        assertThat(none.codes()).containsExactly("UNIT_MISSING");
        assertThat(none.finding("UNIT_MISSING").expected()).contains("ha, km2, m2");
    }

    @Test
    void what_has_but_one_unit_may_leave_it_unsaid() {
        Received received = Desk.csv(
                "siren_epci;annee;Population en zone à risque;Taux de fuite;sau_ha", "200069037;2023;120;18,2;12");

        assertThat(received.numbers()).containsExactly("120", "18.2", "12");
        assertThat(received.codes()).isEmpty();
        assertThat(received.message("UNIT_ASSUMED")).contains("hab");
    }

    @Test
    void a_unit_behind_the_number_may_not_contradict_the_one_said() {
        Received received = Desk.csv(
                "siren_epci;indicateur;annee;valeur;unite",
                "200069037;dma_t;2021;5482 kg;",
                "200069037;dma_t;2022;11 000 t;t",
                "200069037;dma_t;2023;11 000 kg;t");

        assertThat(received.refusals()).containsExactly("RANGE", "UNIT");
        assertThat(received.numbers()).containsExactly("11000");
    }

    @Test
    void a_method_tells_which_of_two_measures() {
        Received received = Desk.csv(
                "siren_epci;indicateur;methode;annee;valeur;unite",
                "200069037;DMA;Hors gravats;2022;11 000;t",
                "200069037;DMA;;2023;11 000;t",
                "200069037;DMA;;2021;nc;t");

        assertThat(received.known()).containsExactly("200069037 dma_hors_gravats_t 2022 = 11000");
        assertThat(received.refusals()).containsExactly("AMBIGUOUS_INDICATOR", "AMBIGUOUS_INDICATOR");
        assertThat(received.message("AMBIGUOUS_INDICATOR")).contains("gravats comptent", "dma_t, dma_hors_gravats_t");
    }

    @Test
    void a_heading_that_may_mean_several_fields_is_settled_by_its_column() {
        assertThat(Desk.csv("code;indicateur;annee;valeur;unite", "62765;sau_ha;2023;12;ha")
                        .known())
                .containsExactly("62765 sau_ha 2023 = 12");
        assertThat(Desk.csv("siren;code;annee;valeur;unite", "200069037;sau_ha;2023;12;ha")
                        .known())
                .containsExactly("200069037 sau_ha 2023 = 12");
    }
}

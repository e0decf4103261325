package io.github.ecosocle.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.normalise.sample.Desk;
import io.github.ecosocle.normalise.sample.Received;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Saint-Omer has twenty thousand people in its two communes; its waste must lie between 1 000 t and 60 000 t. */
class ChecksTest {
    private static final String HEADING = "siren_epci;code_commune;indicateur;annee;valeur;unite;methode;source";

    @Test
    void hard_bounds_refuse_soft_bounds_warn_per_head() {
        Received received = Desk.csv(
                HEADING,
                "200069037;;dma_t;2020;999;t;;",
                "200069037;;dma_t;2021;1000;t;;",
                "200069037;;dma_t;2022;60000;t;;",
                "200069037;;dma_t;2023;60001;t;;",
                "200069037;;dma_t;2024;12000;t;;");

        assertThat(received.numbers()).containsExactly("1000", "60000", "12000");
        assertThat(received.codes()).containsExactly("RANGE", "PLAUSIBILITY", "PLAUSIBILITY", "RANGE");
        assertThat(received.message("RANGE")).contains("999", "entre 0,05 et 3 t par habitant");
    }

    @Test
    void a_refusal_names_the_one_slip_of_unit_that_explains_it() {
        // 20 000 people: usual from 6 000 to 22 000 t
        Received received = Desk.csv(HEADING, "200069037;;dma_t;2022;12 000 000;t;;");

        assertThat(received.codes()).containsExactly("RANGE");
        assertThat(received.codes(Severity.INFO)).contains("CORRECTION");
        assertThat(received.message("RANGE"))
                .contains(
                        "Erreur d’unité probable : le facteur ÷1000 (kg écrits, lus en t) donnerait 12000 t. Vérifier",
                        "entre 0,05 et 3 t par habitant");
        assertThat(received.message("CORRECTION"))
                .contains(
                        "territoire: \"200069037\", mesure: dma_t, annee: 2022, attendu: \"12 000 000\"",
                        "attendu_unite: \"t\", action: remplacer, valeur: \"12000\", unite: \"t\"");
    }

    @Test
    void a_refusal_that_no_slip_explains_names_none() {
        Received received = Desk.csv(HEADING, "200069037;;dma_t;2022;66000;t;;");

        assertThat(received.codes()).containsExactly("RANGE");
        assertThat(received.message("RANGE")).doesNotContain("facteur").contains("66000");
        assertThat(received.codes(Severity.INFO)).doesNotContain("CORRECTION");
    }

    @Test
    void bounds_per_head_only_warn_for_a_commune() {
        Received received = Desk.csv(HEADING, "200069037;62765;dma_t;2023;999000;t;;");

        assertThat(received.numbers()).hasSize(1);
        assertThat(received.codes()).containsExactly("PLAUSIBILITY");
    }

    @Test
    void bounds_per_head_rest_when_no_population_is_near() {
        assertThat(Desk.csv(HEADING, "200069037;;dma_t;2010;999000;t;;").codes())
                .isEmpty();
        assertThat(Desk.csv(HEADING, "200069037;;pop_risque_nb;2023;20000;hab;;")
                        .codes())
                .isEmpty();
        assertThat(Desk.csv(HEADING, "200069037;;pop_risque_nb;2023;20001;hab;;")
                        .codes())
                .containsExactly("RANGE");
    }

    @Test
    void a_part_over_its_whole_is_refused_or_told() {
        Received received = Desk.csv(
                HEADING,
                "200069037;;sau_bio_ha;2022;120;ha;;",
                "200069037;;sau_ha;2022;1;km2;;",
                "200069037;;sau_bio_ha;2023;100;ha;;",
                "200069037;;sau_ha;2023;1;km2;;",
                "200069037;;sau_bio_ha;2021;100;ha;RPG;",
                "200069037;;sau_ha;2021;1;ha;;",
                "200069037;;dma_hors_gravats_t;2023;11001;t;;",
                "200069037;;dma_t;2023;11000;t;;");

        assertThat(received.codes()).containsExactly("PART_OVER_WHOLE", "PART_ABOVE_WHOLE");
        assertThat(received.refusals()).containsExactly("PART_OVER_WHOLE");
        assertThat(received.message("PART_OVER_WHOLE")).contains("sau_bio_ha vaut 120, plus que 100, sau_ha en E3");
    }

    @Test
    void sources_and_methods_keep_values_apart_but_spellings_do_not() {
        Received received = Desk.csv(
                HEADING,
                "200069037;;sau_ha;2023;120;ha;;INSEE",
                "200069037;;sau_ha;2023;130;ha;;SDES",
                "200069037;;sau_ha;2023;140;ha;RPG;INSEE",
                "200069037;;sau_ha;2022;120;ha;;Observatoire",
                "200069037;;sau_ha;2022;120;ha;;OBSERVATOIRE REGIONAL");

        assertThat(received.states())
                .containsExactly(State.KNOWN, State.KNOWN, State.KNOWN, State.KNOWN, State.REPEATED);
    }

    @Test
    void beside_a_number_a_word_says_nothing_but_secrecy_wins() {
        Received received = Desk.csv(
                HEADING,
                "200069037;;sau_ha;2023;nc;ha;;",
                "200069037;;sau_ha;2023;120;ha;;",
                "200069037;;sau_ha;2022;120;ha;;",
                "200069037;;sau_ha;2022;secret;ha;;",
                "200069037;;sau_ha;2022;130;ha;;");

        assertThat(received.states())
                .containsExactly(State.REPEATED, State.KNOWN, State.REPEATED, State.SECRET, State.REPEATED);
        assertThat(received.observations().get(2).quantity()).isNull();
    }

    @Test
    void every_row_read_is_accepted_refused_or_ignored() {
        List<String> lines = new ArrayList<>(List.of(HEADING));
        String[] rows = {
            "200069037;;sau_ha;2023;120;ha;;",
            "200069037;;sau_ha;2022;douze;ha;;",
            "Total;;;;120;;;",
            "Note : provisoire",
            "200069037;;sau_ha;2021;;ha;;",
            "200069037;;sau_ha",
            "200069038;;sau_ha;2020;12;ha;;",
            HEADING,
            "200069037;;PM10;2020;12;t;;",
            "200069037;;sau_ha;2019;1.234;ha;;",
            ";;;;;;;"
        };
        lines.addAll(List.of(rows));
        Received received = Desk.csv(lines.toArray(new String[0]));

        assertThat(received.submission().rowsRead()).isEqualTo(10);
        assertThat(received.submission().rowsIgnored() + received.observations().size())
                .isEqualTo(10);
        assertThat(received.refusals()).containsExactly("NOT_A_NUMBER", "MISSING_CELL", "SIREN_LUHN", "AMBIGUOUS");
    }

    @Test
    void thousands_of_keys_are_told_apart() {
        List<String> lines = new ArrayList<>(List.of(HEADING));
        for (int i = 0; i < 5_000; i++) {
            lines.add("200069037;" + (i % 2 == 0 ? "62765" : "62040") + ";" + (i % 4 < 2 ? "sau_ha" : "enaf_ha") + ";"
                    + (1950 + i % 70) + ";" + (i % 70) + ";ha;m" + i / 280 + ";");
        }
        Received received = Desk.csv(lines.toArray(new String[0]));

        long distinct = lines.stream().skip(1).distinct().count();
        assertThat(received.states().stream().filter(State.KNOWN::equals).count())
                .isEqualTo(distinct);
        assertThat(received.submission().findings().counts().getOrDefault("DUPLICATE", 0))
                .isEqualTo((int) (5_000 - distinct));
    }
}

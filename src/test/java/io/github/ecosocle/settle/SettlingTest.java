package io.github.ecosocle.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.aggregate.Country;
import io.github.ecosocle.domain.cube.Cube;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which value stands, and why: the contract, 3.4 to 3.6. */
class SettlingTest {
    private static final String KEY = "epci 246201016 2023 dma_t ";

    private Country country;

    @BeforeEach
    void open() {
        country = Country.real();
    }

    private void assertDecisions(String... expected) {
        country.settle();
        List<String> decisions = country.decisions();
        assertThat(decisions).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(decisions.get(i)).startsWith(expected[i]);
        }
    }

    @Test
    void the_later_deposit_wins_whatever_the_order_of_arrival() {
        country.deposit("inconnu", "2025-06-01", KEY + "15").deposit("inconnu", "2025-03-01", KEY + "16");
        assertDecisions("RETENU", "REMPLACE remplace : par inconnu-");
    }

    @Test
    void on_the_same_day_the_higher_arrival_wins() {
        country.deposit("inconnu", "2025-03-01", KEY + "15").deposit("inconnu", "2025-03-01", KEY + "16");
        assertDecisions("REMPLACE", "RETENU");
    }

    @Test
    void a_source_ranked_before_wins_over_a_later_deposit() {
        country.deposit("inconnu", "2025-03-01", KEY + "15 SINOE").deposit("inconnu", "2025-06-01", KEY + "16 Atmo");
        assertDecisions("RETENU", "REMPLACE");
    }

    @Test
    void a_word_never_replaces_a_number() {
        country.deposit("inconnu", "2025-03-01", KEY + "15").deposit("inconnu", "2025-06-01", KEY + "nc");
        assertDecisions("RETENU", "ECARTE reconduit");
    }

    @Test
    void a_secret_always_replaces() {
        country.deposit("inconnu", "2025-03-01", KEY + "15").deposit("inconnu", "2025-06-01", KEY + "secret");
        assertDecisions("REMPLACE", "RETENU");
    }

    @Test
    void a_removal_takes_the_key_out_until_a_later_number() {
        country.deposit("inconnu", "2025-03-01", KEY + "15").deposit("inconnu", "2025-06-01", KEY + "SUPPRIMER");
        assertDecisions("RETIRE retrait : supprimé par", "RETENU");
        country.deposit("inconnu", "2025-07-01", KEY + "17");
        assertDecisions("REMPLACE", "REMPLACE", "RETENU");
    }

    @Test
    void a_submission_taken_out_speaks_for_nothing() {
        country.deposit("inconnu", "2025-03-01", KEY + "15").withdrawn("inconnu", "2025-06-01", KEY + "16");
        assertDecisions("RETENU", "RETIRE retrait");
    }

    @Test
    void a_refused_value_is_told_and_an_unknown_territory_set_aside() {
        country.deposit("inconnu", "2025-03-01", KEY + "refuse", "epci 999999999 2023 dma_t 12");
        assertDecisions("REFUSE", "ECARTE hors_referentiel");
    }

    @Test
    void a_value_refused_for_a_year_nobody_can_speak_of_opens_no_series() {
        country.deposit("inconnu", "2025-03-01", KEY + "refuse", "epci 246201016 2035 dma_t refuse")
                .deposit("inconnu", "2025-03-02", "epci 246201016 1949 dma_t refuse");
        assertDecisions("REFUSE", "REFUSE", "REFUSE");
        assertThat(country.settle().cube().listSeries())
                .extracting(Cube.Series::year)
                .containsExactly(2023);
    }

    @Test
    void the_order_in_which_submissions_are_taken_changes_nothing() {
        country.deposit("inconnu", "2025-03-01", KEY + "15 SINOE", "epci 246201016 2023 sau_ha 12")
                .deposit("inconnu", "2025-06-01", KEY + "16", "epci 246201016 2023 sau_ha nc")
                .deposit("inconnu", "2025-06-01", KEY + "17", "epci 246201016 2023 sau_ha 13")
                .deposit("inconnu", "2025-05-01", KEY + "secret", "epci 246201016 2023 sau_ha SUPPRIMER");
        country.settle();
        List<String> forwards = country.decisions();
        country.settleShuffled(1);
        assertThat(country.decisions()).isEqualTo(forwards);
        assertThat(forwards).contains("RETENU ").hasSize(8);
    }
}

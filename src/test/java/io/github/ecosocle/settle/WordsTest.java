package io.github.ecosocle.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.aggregate.Country;
import io.github.ecosocle.aggregate.SmallReference;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.territory.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract, 3.6: what a cell that holds no number does to the numbers of other submissions. */
class WordsTest {
    private static final String KEY = "epci " + SmallReference.B + " 2023 dma_t ";
    private static final String MARCH = "2025-03-01";
    private static final String JUNE = "2025-06-01";
    private static final String JULY = "2025-07-01";

    private final SmallReference reference =
            new SmallReference().source("sinoe", 0).source("atmo", 1);
    private final Country country = reference.country();

    private Plane plane() {
        Cube cube = country.settle().cube();
        return cube.plane(country.measureNumber("dma_t"), 0, 2023, Level.EPCI);
    }

    private int epci() {
        return country.settle().cube().territories().find(Level.EPCI, SmallReference.B);
    }

    private State state() {
        return plane().state(epci());
    }

    private boolean isCarried() {
        return plane().isCarried(epci());
    }

    private List<String> decisions() {
        return country.decisions().stream()
                .map(told -> told.replaceFirst("inconnu-[0-9a-f]{12}", "X"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nc", "nd", "so"})
    void a_later_word_carries_the_number_on(String word) {
        country.deposit("inconnu", MARCH, KEY + "15").deposit("inconnu", JUNE, KEY + word);
        assertThat(state()).isEqualTo(State.KNOWN);
        assertThat(isCarried()).isTrue();
        assertThat(decisions())
                .containsExactly("RETENU ", "ECARTE reconduit : ne remplace pas le chiffre de X du 2025-03-01");
    }

    @Test
    void a_word_before_the_number_is_replaced_by_it() {
        country.deposit("inconnu", MARCH, KEY + "nc").deposit("inconnu", JUNE, KEY + "15");
        assertThat(isCarried()).isFalse();
        assertThat(decisions()).containsExactly("REMPLACE remplace : par X du 2025-06-01", "RETENU ");
    }

    @Test
    void of_two_words_only_the_one_after_the_number_carries_it() {
        country.deposit("inconnu", MARCH, KEY + "nc")
                .deposit("inconnu", JUNE, KEY + "15")
                .deposit("inconnu", JULY, KEY + "nd");
        assertThat(isCarried()).isTrue();
        assertThat(decisions())
                .containsExactly(
                        "REMPLACE remplace : par X du 2025-06-01",
                        "RETENU ",
                        "ECARTE reconduit : ne remplace pas le chiffre de X du 2025-06-01");
    }

    @Test
    void a_cell_that_says_nothing_does_not_even_carry() {
        country.deposit("inconnu", MARCH, KEY + "15").deposit("inconnu", JUNE, KEY + "rien");
        assertThat(isCarried()).isFalse();
        assertThat(decisions().get(1)).startsWith("ECARTE non_envoye").contains("2025-03-01");
    }

    @Test
    void of_words_alone_the_later_stands() {
        country.deposit("inconnu", JUNE, KEY + "nd").deposit("inconnu", MARCH, KEY + "nc");
        assertThat(state()).isEqualTo(State.NON_DISPONIBLE);
        assertThat(decisions()).containsExactly("RETENU ", "REMPLACE remplace : par X du 2025-06-01");
    }

    @Test
    void a_later_number_lifts_a_secret() {
        country.deposit("inconnu", MARCH, KEY + "secret").deposit("inconnu", JUNE, KEY + "15");
        assertThat(state()).isEqualTo(State.KNOWN);
        assertThat(decisions().get(0)).startsWith("REMPLACE");
    }

    @Test
    void a_secret_replaces_an_earlier_number_whatever_the_rank_of_its_source() {
        country.deposit("inconnu", MARCH, KEY + "15 source=sinoe").deposit("inconnu", JUNE, KEY + "secret source=atmo");
        assertThat(state()).isEqualTo(State.SECRET);
        assertThat(decisions()).containsExactly("REMPLACE remplace : par X du 2025-06-01", "RETENU ");
    }

    @Test
    void a_secret_of_a_source_ranked_before_stands_against_later_numbers() {
        country.deposit("inconnu", MARCH, KEY + "secret source=sinoe").deposit("inconnu", JUNE, KEY + "15 source=atmo");
        assertThat(state()).isEqualTo(State.SECRET);
        country.deposit("inconnu", JULY, KEY + "16 source=sinoe");
        assertThat(state()).isEqualTo(State.KNOWN);
        assertThat(decisions().get(2)).isEqualTo("RETENU ");
    }

    @Test
    void of_two_secrets_the_one_that_holds_the_slot_is_retained() {
        country.deposit("inconnu", MARCH, KEY + "15 source=sinoe")
                .deposit("inconnu", JULY, KEY + "secret source=atmo")
                .deposit("inconnu", "2025-01-01", KEY + "secret source=sinoe");
        assertThat(state()).isEqualTo(State.SECRET);
        assertThat(decisions().get(1)).isEqualTo("RETENU ");
        assertThat(decisions().get(2)).startsWith("REMPLACE");
    }

    @Test
    void a_removal_takes_the_key_out_and_a_later_number_brings_it_back() {
        country.deposit("inconnu", MARCH, KEY + "15").deposit("inconnu", JUNE, KEY + "SUPPRIMER");
        assertThat(state()).isEqualTo(State.REMOVAL);
        assertThat(decisions()).containsExactly("RETIRE retrait : supprimé par X du 2025-06-01", "RETENU ");
        country.deposit("inconnu", JULY, KEY + "17");
        assertThat(state()).isEqualTo(State.KNOWN);
        assertThat(decisions().get(1)).startsWith("REMPLACE");
    }

    @Test
    void a_removal_lifts_an_earlier_secret() {
        country.deposit("inconnu", MARCH, KEY + "secret").deposit("inconnu", JUNE, KEY + "SUPPRIMER");
        assertThat(state()).isEqualTo(State.REMOVAL);
    }

    @Test
    void a_source_cannot_remove_what_a_source_ranked_before_said() {
        country.deposit("inconnu", MARCH, KEY + "15 source=sinoe")
                .deposit("inconnu", JUNE, KEY + "SUPPRIMER source=atmo");
        assertThat(state()).isEqualTo(State.KNOWN);
        assertThat(decisions()).containsExactly("RETENU ", "REMPLACE remplace : par X du 2025-03-01");
    }

    @Test
    void a_word_after_a_removal_speaks_and_the_number_stays_out() {
        country.deposit("inconnu", MARCH, KEY + "15")
                .deposit("inconnu", JUNE, KEY + "SUPPRIMER")
                .deposit("inconnu", JULY, KEY + "nc");
        assertThat(state()).isEqualTo(State.NON_COMMUNIQUE);
        assertThat(decisions())
                .containsExactly(
                        "RETIRE retrait : supprimé avant le dépôt X du 2025-07-01",
                        "REMPLACE remplace : par X du 2025-07-01",
                        "RETENU ");
    }

    @Test
    void a_word_before_a_removal_is_taken_out_with_the_rest() {
        country.deposit("inconnu", MARCH, KEY + "nc").deposit("inconnu", JUNE, KEY + "SUPPRIMER");
        assertThat(state()).isEqualTo(State.REMOVAL);
        assertThat(decisions().get(0)).startsWith("RETIRE retrait : supprimé par X");
    }

    @Test
    void a_refused_value_says_only_that_something_was_refused() {
        country.deposit("inconnu", JUNE, KEY + "refuse");
        assertThat(state()).isEqualTo(State.REFUSED);
        country.deposit("inconnu", MARCH, KEY + "nc");
        assertThat(state()).isEqualTo(State.NON_COMMUNIQUE);
        country.deposit("inconnu", MARCH, KEY + "15");
        assertThat(state()).isEqualTo(State.KNOWN);
        assertThat(isCarried()).isFalse();
        assertThat(decisions().get(0)).isEqualTo("REFUSE ");
    }

    @Test
    void a_refused_value_after_a_removal_changes_nothing() {
        country.deposit("inconnu", MARCH, KEY + "SUPPRIMER").deposit("inconnu", JUNE, KEY + "refuse");
        assertThat(state()).isEqualTo(State.REMOVAL);
    }
}

package io.github.ecosocle.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.observation.Decision;
import io.github.ecosocle.domain.observation.Decisions;
import io.github.ecosocle.domain.observation.Observation.State;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is known to be wrong is replaced where values compete, and nowhere else. */
class CorrectedSettlingTest {
    private static final String WHY = "corrige : gravats comptés deux fois (Anne, 2026-01-31)";
    private static final String SET_ASIDE = "corrige : valeur écartée, gravats comptés deux fois (Anne, 2026-01-31)";

    private final Deposits deposits = new Deposits();

    @Test
    void the_value_given_competes_in_the_place_of_the_one_received() {
        deposits.corrected("sinoe", "150", "120.5").number("sinoe", "2025-01-01", "150");
        assertThat(deposits.value()).isEqualTo("120.5");
        assertThat(deposits.told()).containsExactly("RETENU " + WHY);
        assertThat(Objects.requireNonNull(deposits.decisions(0).corrected(0)).toPlainText())
                .isEqualTo("120.5");
    }

    @Test
    void a_value_that_is_not_the_one_expected_stays() {
        deposits.corrected("sinoe", "150", "120.5").number("sinoe", "2025-01-01", "151");
        assertThat(deposits.value()).isEqualTo("151");
        assertThat(deposits.told()).containsExactly("RETENU");
        assertThat(deposits.decisions(0).corrected(0)).isNull();
    }

    @Test
    void a_later_file_wins_over_what_was_corrected() {
        deposits.corrected("sinoe", "150", "120")
                .number("sinoe", "2025-01-01", "150")
                .number("sinoe", "2025-06-01", "130");
        assertThat(deposits.value()).isEqualTo("130");
        assertThat(deposits.told().get(0)).startsWith("REMPLACE remplace : par sinoe-222222222222");
    }

    @Test
    void an_earlier_file_does_not_lift_a_correction() {
        deposits.corrected("sinoe", "150", "120")
                .number("sinoe", "2025-01-01", "150")
                .number("sinoe", "2024-01-01", "90");
        assertThat(deposits.value()).isEqualTo("120");
        assertThat(deposits.told()).element(1).asString().startsWith("REMPLACE");
    }

    @Test
    void without_a_value_what_is_received_is_only_set_aside() {
        deposits.corrected("sinoe", "150", null).number("sinoe", "2025-01-01", "150");
        assertThat(deposits.value()).isEmpty();
        assertThat(deposits.state()).isEqualTo(State.REFUSED);
        assertThat(deposits.told()).containsExactly("ECARTE " + SET_ASIDE);
    }

    @Test
    void what_is_set_aside_leaves_the_place_to_others() {
        deposits.corrected("sinoe", "150", null)
                .number("sinoe", "2025-06-01", "150")
                .number("inconnu", "2025-01-01", "99");
        assertThat(deposits.value()).isEqualTo("99");
        assertThat(deposits.told()).containsExactly("ECARTE " + SET_ASIDE, "RETENU");
    }

    @Test
    void a_value_refused_for_its_number_speaks_again() {
        deposits.corrected("sinoe", "150", "15")
                .say("sinoe", "2025-01-01", State.REFUSED, "150", "RANGE: impossible", "");
        assertThat(deposits.value()).isEqualTo("15");
        assertThat(deposits.told()).containsExactly("RETENU " + WHY);
    }

    @Test
    void what_the_value_says_of_itself_stays_beside_the_reason() {
        deposits.corrected("sinoe", "150", "15")
                .say("sinoe", "2025-01-01", State.KNOWN, "150", "periode : 2021 à 2023", "");
        assertThat(deposits.told()).containsExactly("RETENU " + WHY + " ; periode : 2021 à 2023");
    }

    @Test
    void where_the_figure_is_secret_the_reason_is_not_told() {
        deposits.corrected("sinoe", "150", "15")
                .number("sinoe", "2025-01-01", "150")
                .say("sinoe", "2025-06-01", State.SECRET, "s", "", "");
        assertThat(deposits.state()).isEqualTo(State.SECRET);
        assertThat(deposits.told().get(0))
                .doesNotContain("gravats")
                .startsWith("REMPLACE ")
                .endsWith("corrige");
    }

    @Test
    void the_day_of_the_deposit_and_the_decision_are_those_of_the_file() {
        deposits.number("sinoe", "2025-01-01", "150");
        Decisions decisions = deposits.decisions(0);
        // days since 1970
        assertThat(decisions.depositDay()).isEqualTo(20_089);
        assertThat(decisions.decision(0)).isEqualTo(Decision.RETENU);
    }
}

package io.github.ecosocle.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.observation.Observation.State;
import org.junit.jupiter.api.Test;

/** A slot filled by a value that its readers may not see is closed to them; a closed value that lost leaves the one that won. */
class ClosedSettlingTest {
    private static final String WHY = "acces : ferme";
    private final Deposits deposits = new Deposits();

    @Test
    void a_closed_value_closes_its_slot_and_says_why() {
        deposits.say("inconnu", "2025-01-01", State.KNOWN, "150", "periode : 2021", WHY);
        assertThat(deposits.state()).isEqualTo(State.SECRET);
        assertThat(deposits.value()).isEmpty();
        assertThat(deposits.closure()).isEqualTo(WHY);
        assertThat(deposits.told()).containsExactly("RETENU " + WHY);
        assertThat(deposits.decisions(0).isClosed(0)).isTrue();
        assertThat(deposits.decisions(0).isSecret(0)).isTrue();
    }

    @Test
    void an_open_value_leaves_it_open() {
        deposits.number("inconnu", "2025-01-01", "150");
        assertThat(deposits.state()).isEqualTo(State.KNOWN);
        assertThat(deposits.closure()).isEmpty();
        assertThat(deposits.decisions(0).isClosed(0)).isFalse();
    }

    @Test
    void a_closed_value_that_lost_leaves_the_open_one_that_won() {
        deposits.say("inconnu", "2025-01-01", State.KNOWN, "150", "", WHY).number("inconnu", "2025-06-01", "160");
        assertThat(deposits.value()).isEqualTo("160");
        assertThat(deposits.told()).element(0).asString().startsWith("REMPLACE").endsWith(WHY);
    }

    @Test
    void a_closed_value_that_won_closes_the_slot_and_is_a_number_to_the_open_one_that_lost() {
        deposits.number("inconnu", "2025-01-01", "150").say("inconnu", "2025-06-01", State.KNOWN, "160", "", WHY);
        assertThat(deposits.state()).isEqualTo(State.SECRET);
        assertThat(deposits.told()).element(0).asString().startsWith("REMPLACE remplace : par");
        assertThat(deposits.decisions(0).isClosed(0)).isFalse();
        assertThat(deposits.decisions(0).isSecret(0)).isTrue();
    }

    @Test
    void a_word_after_a_closed_number_carries_it_on() {
        deposits.say("inconnu", "2025-01-01", State.KNOWN, "150", "", WHY)
                .say("inconnu", "2025-06-01", State.NON_COMMUNIQUE, "nc", "", "");
        assertThat(deposits.closure()).isEqualTo(WHY);
        assertThat(deposits.told()).element(1).asString().startsWith("ECARTE reconduit");
    }

    @Test
    void a_corrected_value_that_is_closed_stays_closed() {
        deposits.corrected("sinoe", "150", "15").say("sinoe", "2025-01-01", State.KNOWN, "150", "", WHY);
        assertThat(deposits.value()).isEmpty();
        assertThat(deposits.closure()).isEqualTo(WHY);
    }

    @Test
    void each_reason_closes_its_own() {
        deposits.say("inconnu", "2025-01-01", State.KNOWN, "150", "", WHY)
                .say("inconnu", "2025-06-01", State.KNOWN, "160", "", "acces : embargo jusqu’au 2026-02-01");
        assertThat(deposits.closure()).isEqualTo("acces : embargo jusqu’au 2026-02-01");
    }
}

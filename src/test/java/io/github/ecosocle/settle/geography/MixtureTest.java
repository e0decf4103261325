package io.github.ecosocle.settle.geography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.geography.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People of each part, whole or a share, and what the part was carried from before: exact, or 60 summed and 20 split of 100. */
class MixtureTest {
    private static final Transfer MIXED = new Transfer(100, 60, 20, "before");

    @ParameterizedTest
    @CsvSource({
        // parts, share, mixed before, summed, split of 50 people
        "1, false, false, 0, 0",
        "1, true, false, 0, 50",
        "1, false, true, 30, 10",
        "1, true, true, 0, 50",
        "2, false, false, 50, 0",
        "2, true, false, 0, 50",
        "2, false, true, 40, 10"
    })
    void what_a_part_was_stays_in_what_it_becomes(int parts, boolean share, boolean mixed, long summed, long split) {
        Mixture mixture = new Mixture(parts);
        mixture.add(50, share, mixed ? MIXED : null);
        assertThat(mixture.transfer("now")).isEqualTo(new Transfer(50, summed, split, "now"));
    }

    @Test
    void parts_add_up() {
        Mixture mixture = new Mixture(3);
        mixture.add(50, false, null);
        mixture.add(30, true, null);
        mixture.add(20, false, MIXED);
        assertThat(mixture.transfer("now")).isEqualTo(new Transfer(100, 66, 34, "now"));
    }

    @Test
    void what_could_not_be_carried_before_says_nothing() {
        Mixture mixture = new Mixture(1);
        mixture.add(50, false, Transfer.failed("missing"));
        assertThat(mixture.transfer("now").isExact()).isTrue();
    }
}

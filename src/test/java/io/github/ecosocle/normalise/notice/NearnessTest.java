package io.github.ecosocle.normalise.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearnessTest {
    @Test
    void one_letter_in_five_may_differ() {
        assertThat(Nearness.isNear("pays de lumbre", "pays de lumbres")).isTrue();
        assertThat(Nearness.isNear("boulonais", "boulonnais")).isTrue();
        assertThat(Nearness.isNear("boulonnais", "calaisis")).isFalse();
        assertThat(Nearness.isNear("ain", "aix")).isFalse();
    }

    @Test
    void distance_counts_letters_changed_added_or_dropped() {
        assertThat(Nearness.distance("", "abc")).isEqualTo(3);
        assertThat(Nearness.distance("chat", "chats")).isEqualTo(1);
        assertThat(Nearness.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearness.distance("abc", "abc")).isZero();
    }
}

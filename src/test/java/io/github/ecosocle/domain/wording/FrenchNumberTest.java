package io.github.ecosocle.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrenchNumberTest {
    @Test
    void numbers_have_a_comma_and_groups_of_three() {
        assertThat(FrenchNumber.number("3950000.5")).isEqualTo("3\u202f950\u202f000,5");
        assertThat(FrenchNumber.number("-1234")).isEqualTo("-1\u202f234");
        assertThat(FrenchNumber.number("-123.4567")).isEqualTo("-123,4567");
        assertThat(FrenchNumber.number("0")).isEqualTo("0");
    }

    @Test
    void shares_are_cut_and_never_nothing() {
        assertThat(FrenchNumber.percent(2, 3)).isEqualTo("66,6 %");
        assertThat(FrenchNumber.percent(3, 3)).isEqualTo("100 %");
        assertThat(FrenchNumber.percent(1, 5000)).isEqualTo("moins de 0,1 %");
        assertThat(FrenchNumber.percent(0, 5000)).isEqualTo("0 %");
    }

    @Test
    void a_long_list_is_cut() {
        var names = IntStream.range(0, 22).mapToObj(Integer::toString).toList();
        assertThat(FrenchNumber.list(names)).startsWith("0, 1, ").endsWith(", 19 et 2 autres");
        assertThat(FrenchNumber.list(names.subList(0, 21))).endsWith(", 19 et 1 autre");
        assertThat(FrenchNumber.list(names.subList(0, 20))).endsWith(", 18, 19");
    }
}

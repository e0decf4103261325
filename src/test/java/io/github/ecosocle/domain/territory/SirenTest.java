package io.github.ecosocle.domain.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTest {
    @ParameterizedTest
    @ValueSource(strings = {"200069037", "246201016", "200086874", "256203001", "246200729", "200023414"})
    void real_siren_have_a_good_key(String siren) {
        assertThat(Siren.isValid(siren)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20006903", "2000690370", "20006903a", "２00069037", "200 69037", "-00069037"})
    void nothing_but_nine_digits_looks_like_one(String text) {
        assertThat(Siren.looksLikeOne(text)).isFalse();
        assertThat(Siren.isValid(text)).isFalse();
    }

    @Test
    void any_one_digit_changed_breaks_the_key() {
        String siren = "200069037";
        for (int at = 0; at < Siren.LENGTH; at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String changed = siren.substring(0, at) + digit + siren.substring(at + 1);
                assertThat(Siren.isValid(changed)).as(changed).isEqualTo(digit == siren.charAt(at));
            }
        }
    }

    @Test
    void empty_text_is_no_digits() {
        assertThat(Siren.isDigits("")).isFalse();
        assertThat(Siren.isDigits("0123456789")).isTrue();
        assertThat(Siren.isDigits("12.3")).isFalse();
    }
}

package io.github.ecosocle.normalise.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.normalise.number.NumberReading.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReadingTest {
    private final NumberReading reading = new NumberReading();
    private final Amount amount = new Amount();

    private String plain() {
        return amount.toQuantity().toPlainText();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "0|0",
                "007|7",
                "12|12",
                " 12 |12",
                "-12|-12",
                "- 12|-12",
                "−12|-12",
                "+12|12",
                "0,123|0.123",
                ",5|0.5",
                "0.5|0.5",
                "1234,567|1234.567",
                "1234.567|1234.567",
                "12 345|12345",
                "1 234 567,891|1234567.891",
                "12'345.6|12345.6",
                "12’345|12345",
                "1.234.567|1234567",
                "1,234,567|1234567",
                "1.234,5|1234.5",
                "12,345.678|12345.678",
                "1e3|1000",
                "1.234e3|1234",
                "5,482E+02|548.2",
                "12e-2|0.12",
                "0,000000000001|0.000000000001",
                "0e999|0",
                "-0|0",
                "123456789012345678|123456789012345678",
                "012.345|12.345"
            })
    void numbers_are_exact(String text, String expected) {
        assertThat(reading.read(text, amount)).isEqualTo(Outcome.NUMBER);
        assertThat(plain()).isEqualTo(expected);
        assertThat(reading.tail()).isEmpty();
        assertThat(amount.isRounded()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "+",
                ".",
                ",",
                "1 23",
                "1234 567",
                "12 34",
                "1.23.456",
                "12,3,4",
                "1.234,567,8",
                "1'23",
                "1 234.567 8",
                "1.234 567",
                "a1",
                "~3",
                "٣",
                "³",
                "１２",
                "e5",
                "%"
            })
    void what_is_none_is_none(String text) {
        assertThat(reading.read(text, amount)).isEqualTo(Outcome.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "548,2 kg | kg",
                "548,2kg | kg",
                "12,5 % | %",
                "12, | ,",
                "1O5 | O5",
                "12/3 | /3",
                "3e | e",
                "2023-12-31 | -12-31"
            })
    void what_stands_behind_a_number_is_given_apart(String text, String tail) {
        assertThat(reading.read(text, amount)).isEqualTo(Outcome.NUMBER);
        assertThat(reading.tail()).isEqualTo(tail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "12,345", "-123.456", "1.234 t"})
    void three_digits_behind_a_lone_mark_are_decimals_or_thousands(String text) {
        assertThat(reading.read(text, amount)).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(amount.scale()).isEqualTo(3);
        amount.groupThousands();
        assertThat(plain()).isEqualTo(text.replaceAll("[^0-9-]", ""));
    }

    @Test
    void too_many_digits_are_rounded_half_up_and_told() {
        reading.read("1,23456789012345678949", amount);
        assertThat(plain()).isEqualTo("1.234567890123");
        assertThat(amount.isRounded()).isTrue();
        reading.read("12345678901234567,85", amount);
        assertThat(plain()).isEqualTo("12345678901234567.9");
        assertThat(amount.isRounded()).isTrue();
        reading.read("0,0000000000005", amount);
        assertThat(plain()).isEqualTo("0.000000000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e18", "1000000000000000000", "1e400", "9999999999999999999999", "999999999999999999,99"})
    void too_large_numbers_are_refused(String text) {
        assertThat(reading.read(text, amount)).isEqualTo(Outcome.TOO_LARGE);
    }

    @Test
    void an_amount_too_small_to_keep_is_a_rounded_zero() {
        assertThat(reading.read("1e-300", amount)).isEqualTo(Outcome.NUMBER);
        assertThat(plain()).isEqualTo("0");
        assertThat(amount.isRounded()).isTrue();
    }
}

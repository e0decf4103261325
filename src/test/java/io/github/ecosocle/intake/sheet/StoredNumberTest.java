package io.github.ecosocle.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredNumberTest {
    @ParameterizedTest
    @CsvSource({
        "2018.0, 2018",
        "0.30000000000000004, 0.3",
        "1E-3, 0.001",
        "2.00069037E8, 200069037",
        "-0, 0",
        "-0.0, 0",
        "100, 100",
        "1.50, 1.5",
        "007, 7",
        "123456789012345678, 123456789012346000",
        "548.20000000000005, 548.2"
    })
    void stored_numbers_become_plain_text(String stored, String plain) {
        assertThat(StoredNumber.plain(stored)).isEqualTo(plain);
    }

    @Test
    void the_short_way_gives_what_the_exact_one_gives() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String stored =
                    BigDecimal.valueOf(random.nextInt(), random.nextInt(9)).toPlainString();
            BigDecimal exact = new BigDecimal(stored).round(new MathContext(15, RoundingMode.HALF_EVEN));
            String expected =
                    exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
            assertThat(StoredNumber.plain(stored)).isEqualTo(expected);
            assertThat(StoredNumber.plain(Double.parseDouble(stored))).isEqualTo(expected);
        }
    }

    @Test
    void an_exponent_beyond_all_measure_is_no_number() {
        assertThatThrownBy(() -> StoredNumber.plain("1E+100000000")).isInstanceOf(NumberFormatException.class);
    }
}

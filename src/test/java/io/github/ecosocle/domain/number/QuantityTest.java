package io.github.ecosocle.domain.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuantityTest {
    @Test
    void plain_text_has_no_exponent_no_trailing_zero_no_minus_zero() {
        assertThat(Quantity.of(new BigDecimal("1E+5")).toPlainText()).isEqualTo("100000");
        assertThat(Quantity.of(new BigDecimal("12.500")).toPlainText()).isEqualTo("12.5");
        assertThat(Quantity.of(new BigDecimal("-0.000")).toPlainText()).isEqualTo("0");
        assertThat(Quantity.of(new BigDecimal("0.000000000001")).toPlainText()).isEqualTo("0.000000000001");
        assertThat(new Quantity(1500, 1, 1).toPlainText()).isEqualTo("150");
    }

    @Test
    void a_divisor_keeps_terajoules_exact() {
        Quantity oneTerajoule = new Quantity(2500, 0, 9);
        assertThat(oneTerajoule.toRational()).isEqualTo(Rational.of(2500, 9));
        assertThat(oneTerajoule.toPlainText()).isEqualTo("277.777777777778");
        assertThat(oneTerajoule.toRational().times(9)).isEqualTo(Rational.of(2500));
    }

    @Test
    void equal_decimals_are_equal_quantities() {
        assertThat(Quantity.of(new BigDecimal("1.50"))).isEqualTo(Quantity.of(new BigDecimal("1.5")));
        assertThat(Quantity.of(new BigDecimal("0.00"))).isEqualTo(Quantity.ZERO);
    }

    @Test
    void any_decimal_of_eighteen_digits_comes_back() {
        Random random = new Random(42);
        for (int i = 0; i < 500; i++) {
            long mantissa = random.nextLong(-999_999_999_999_999_999L, 1_000_000_000_000_000_000L);
            BigDecimal decimal = BigDecimal.valueOf(mantissa, random.nextInt(Quantity.MAX_DECIMALS + 1));
            Quantity quantity = Quantity.of(decimal);
            assertThat(quantity.toDecimal(Quantity.MAX_DECIMALS)).isEqualByComparingTo(decimal);
            assertThat(quantity.toRational()).isEqualTo(Rational.of(decimal));
            assertThat(new BigDecimal(quantity.toPlainText())).isEqualByComparingTo(decimal);
        }
    }
}

package io.github.ecosocle.domain.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounded once, half up, in longs or in fractions alike. */
class QuotientTest {
    @ParameterizedTest
    @CsvSource({
        "1, 3, 1, 3, 0.333",
        "2, 3, 1, 3, 0.667",
        "1, 8, 1, 2, 0.13",
        "-1, 8, 1, 2, -0.13",
        "1, -8, 1, 2, -0.13",
        "-1, -8, 1, 2, 0.13",
        "1, 2, 1, 0, 1",
        "-1, 2, 1, 0, -1",
        "0, 7, 100, 3, 0",
        "12.5, 2.5, 1000, 3, 5000",
        "9223372036854775807, 1, 1, 0, 9223372036854775807",
        "9223372036854775807, 2, 1, 0, 4611686018427387904",
        "9223372036854775807, 1, 1000, 3, 9223372036854775807000",
        "999999999999999999, 7, 1, 12, 142857142857142857",
        "1, 999999999999999999, 1, 12, 0",
        "0.000000000001, 0.000000000002, 1, 12, 0.5"
    })
    void the_nearest_decimal(BigDecimal above, BigDecimal below, long factor, int decimals, String expected) {
        BigDecimal quotient = Quotient.of(Quantity.of(above), Quantity.of(below), factor, decimals);
        assertThat(quotient.toPlainString()).isEqualTo(expected);
    }

    @Test
    void any_two_numbers_give_what_big_decimals_give() {
        SplittableRandom random = new SplittableRandom(20_260_115);
        for (int turn = 0; turn < 200_000; turn++) {
            Quantity above = quantity(random);
            Quantity below = quantity(random);
            if (below.mantissa() == 0) {
                continue;
            }
            long factor = random.nextBoolean() ? 1 : random.nextLong(1, 100_000);
            int decimals = random.nextInt(13);
            BigDecimal top = BigDecimal.valueOf(above.mantissa(), above.scale())
                    .multiply(BigDecimal.valueOf(factor))
                    .multiply(BigDecimal.valueOf(below.divisor()));
            BigDecimal bottom =
                    BigDecimal.valueOf(below.mantissa(), below.scale()).multiply(BigDecimal.valueOf(above.divisor()));
            assertThat(Quotient.of(above, below, factor, decimals))
                    .as("%s over %s times %d, %d decimals", above, below, factor, decimals)
                    .isEqualByComparingTo(top.divide(bottom, decimals, RoundingMode.HALF_UP));
        }
    }

    /** Of every length, so that the borders of longs are met. */
    private static Quantity quantity(SplittableRandom random) {
        long mantissa = random.nextLong() >> random.nextInt(64);
        return new Quantity(mantissa, random.nextInt(13), random.nextInt(4) == 0 ? random.nextInt(1, 1_000) : 1);
    }
}

package io.github.ecosocle.domain.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RationalTest {
    private static final int ROUNDS = 500;

    @Test
    void is_always_reduced_with_its_sign_above() {
        assertThat(Rational.of(6, -4))
                .isEqualTo(
                        new Rational(Rational.of(-3).numerator(), Rational.of(2).numerator()));
        assertThat(Rational.of(0, 7)).isEqualTo(Rational.ZERO);
        assertThatThrownBy(() -> Rational.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void reads_fractions_decimals_and_whole_numbers() {
        assertThat(Rational.parse("2500/9")).isEqualTo(Rational.of(2500, 9));
        assertThat(Rational.parse(" 11.63 ")).isEqualTo(Rational.of(1163, 100));
        assertThat(Rational.parse("1E3")).isEqualTo(Rational.of(1000));
    }

    @Test
    void rounds_half_up_once_and_drops_trailing_zeros() {
        assertThat(Rational.of(1, 8).toDecimal(2)).isEqualTo(new BigDecimal("0.13"));
        assertThat(Rational.of(-1, 8).toDecimal(2)).isEqualTo(new BigDecimal("-0.13"));
        assertThat(Rational.of(1, 3).toDecimal(3)).isEqualTo(new BigDecimal("0.333"));
        assertThat(Rational.of(-1, 10_000).toDecimal(3)).isEqualTo(BigDecimal.ZERO);
        assertThat(Rational.of(1200).toDecimal(3).toPlainString()).isEqualTo("1200");
    }

    @Test
    void arithmetic_undoes_itself_exactly() {
        Random random = new Random(20261125);
        for (int i = 0; i < ROUNDS; i++) {
            Rational a = any(random);
            Rational b = any(random);
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
            assertThat(a.plus(b)).isEqualTo(b.plus(a));
            assertThat(a.times(3)).isEqualTo(a.plus(a).plus(a));
            if (!b.isZero()) {
                assertThat(a.over(b).times(b)).isEqualTo(a);
            }
            assertThat(Integer.signum(a.compareTo(b)))
                    .isEqualTo(a.minus(b).numerator().signum());
        }
    }

    @Test
    void a_decimal_comes_back_as_it_went_in() {
        Random random = new Random(7);
        for (int i = 0; i < ROUNDS; i++) {
            BigDecimal decimal = BigDecimal.valueOf(random.nextLong(), random.nextInt(13));
            assertThat(Rational.of(decimal).toDecimal(12)).isEqualByComparingTo(decimal);
        }
    }

    private static Rational any(Random random) {
        return Rational.of(random.nextInt(-10_000, 10_000), random.nextInt(1, 10_000));
    }
}

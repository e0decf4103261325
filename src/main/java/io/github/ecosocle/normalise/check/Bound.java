package io.github.ecosocle.normalise.check;

import io.github.ecosocle.domain.number.Rational;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One end of a range, exact and approximate. */
record Bound(Rational exact, double approximate) {

    /** Of a bound per km², for areas in hundredths of km²: divided by {@code by}. */
    static @Nullable Bound of(@Nullable BigDecimal bound, long by) {
        return bound == null ? null : new Bound(Rational.of(bound).over(Rational.of(by)), bound.doubleValue() / by);
    }

    int signum() {
        return exact.numerator().signum();
    }
}

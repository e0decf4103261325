package io.github.ecosocle.domain.scrutiny;

import io.github.ecosocle.domain.number.Rational;
import java.util.List;
import java.util.stream.Stream;

/**
 * A measure that is the sum of others, as a total is of its sectors.
 *
 * @param tolerancePercent largest gap, in % of the whole, that is put down to rounding and method
 */
public record SumOfParts(String whole, List<String> parts, int tolerancePercent) {
    private static final int PERCENT = 100;

    /** The whole, then the parts. */
    public List<String> measures() {
        return Stream.concat(Stream.of(whole), parts.stream()).toList();
    }

    /** True when what is known of the parts cannot be the whole: too far from it, or, when not all are known, above it. */
    public boolean isUnlike(Rational total, Rational sum, boolean complete) {
        Rational gap = sum.minus(total);
        Rational distance = gap.numerator().signum() < 0 ? Rational.ZERO.minus(gap) : gap;
        Rational tolerated = total.numerator().signum() < 0 ? Rational.ZERO : total.times(tolerancePercent);
        return (complete || gap.numerator().signum() > 0)
                && distance.times(PERCENT).compareTo(tolerated) > 0;
    }
}

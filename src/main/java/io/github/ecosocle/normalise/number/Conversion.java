package io.github.ecosocle.normalise.number;

import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.number.Rational;
import java.math.BigInteger;

/** The exact factor of a unit to the canonical one, ready to be applied to millions of amounts. */
public final class Conversion {
    public static final Conversion NONE = new Conversion(Rational.ONE);

    private final Rational factor;
    /** {@code factor = multiplier × 10^-shift ÷ divisor}, the divisor prime to ten. */
    private final long multiplier;

    private final int shift;
    private final int divisor;

    /** Refuses factors whose parts do not fit: units of the vocabulary are far from it. */
    public Conversion(Rational factor) {
        this.factor = factor;
        BigInteger rest = factor.denominator();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
            fives++;
        }
        this.shift = Math.max(twos, fives);
        BigInteger up = BigInteger.TWO.pow(shift - twos).multiply(five.pow(shift - fives));
        this.multiplier = factor.numerator().multiply(up).longValueExact();
        this.divisor = rest.intValueExact();
    }

    /** True when the unit is the canonical one, or as large. */
    public boolean isIdentity() {
        return factor.equals(Rational.ONE);
    }

    public boolean isSameAs(Conversion other) {
        return factor.equals(other.factor);
    }

    /** Converts in place; false when the result is too large for any quantity. */
    public boolean apply(Amount amount) {
        boolean wasRounded = amount.rounded;
        long low = amount.mantissa * multiplier;
        long high = Math.multiplyHigh(amount.mantissa, multiplier);
        if (high != low >> 63) {
            return applyLarge(amount, amount.mantissa, amount.scale, wasRounded);
        }
        long before = amount.mantissa;
        int scaleBefore = amount.scale;
        amount.mantissa = low;
        amount.scale += shift;
        amount.divisor = divisor;
        amount.simplify();
        if (amount.scale > Quantity.MAX_DECIMALS || amount.mantissa >= Amount.MOST || amount.mantissa <= -Amount.MOST) {
            return applyLarge(amount, before, scaleBefore, wasRounded);
        }
        return true;
    }

    private boolean applyLarge(Amount amount, long mantissa, int scale, boolean wasRounded) {
        Rational exact = new Rational(BigInteger.valueOf(mantissa), BigInteger.TEN.pow(scale)).times(factor);
        boolean fits = amount.setNearest(exact);
        amount.rounded |= wasRounded;
        return fits;
    }
}

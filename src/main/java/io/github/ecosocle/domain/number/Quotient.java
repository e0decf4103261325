package io.github.ecosocle.domain.number;

import java.math.BigDecimal;

/** {@code factor × numerator ÷ denominator}, rounded once, half up. In longs where it fits, in fractions where it does not. */
public final class Quotient {
    private Quotient() {}

    /** The decimal nearest to the quotient, without trailing zeros; the denominator is not zero. */
    public static BigDecimal of(Exact numerator, Exact denominator, long factor, int decimals) {
        if (numerator instanceof Quantity above && denominator instanceof Quantity below) {
            try {
                return inLongs(above, below, factor, decimals);
            } catch (ArithmeticException tooLarge) {
                // falls through: the same quotient, in fractions
            }
        }
        return numerator
                .toRational()
                .times(factor)
                .over(denominator.toRational())
                .toDecimal(decimals);
    }

    private static BigDecimal inLongs(Quantity above, Quantity below, long factor, int decimals) {
        int shift = decimals + below.scale() - above.scale();
        long top = Math.multiplyExact(Math.multiplyExact(above.mantissa(), factor), below.divisor());
        long bottom = Math.multiplyExact(below.mantissa(), (long) above.divisor());
        if (shift >= 0) {
            top = Math.multiplyExact(top, PowersOfTen.get(shift));
        } else {
            bottom = Math.multiplyExact(bottom, PowersOfTen.get(-shift));
        }
        return withoutTrailingZeros(halfUp(top, bottom), decimals);
    }

    private static long halfUp(long top, long bottom) {
        long whole = top / bottom;
        long remainder = Math.abs(top % bottom);
        long absoluteBottom = Math.abs(bottom);
        boolean up = remainder >= absoluteBottom - remainder;
        return up ? whole + ((top < 0) == (bottom < 0) ? 1 : -1) : whole;
    }

    private static BigDecimal withoutTrailingZeros(long unscaled, int decimals) {
        long digits = unscaled;
        int scale = decimals;
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        return BigDecimal.valueOf(digits, scale);
    }
}

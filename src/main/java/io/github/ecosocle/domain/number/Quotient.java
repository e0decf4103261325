package io.github.ecosocle.domain.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code factor × numerator ÷ denominator}, rounded once, half up. In longs where it fits, in fractions where it does not. */
public final class Quotient {
    private Quotient() {}

    /** The decimal nearest to the quotient, without trailing zeros; the denominator is not zero. */
    public static BigDecimal of(Exact numerator, Exact denominator, long factor, int decimals) {
        if (numerator instanceof Quantity above && denominator instanceof Quantity below) {
            BigDecimal quotient = inLongs(above, below, factor, decimals);
            if (quotient != null) {
                return quotient;
            }
        }
        return numerator
                .toRational()
                .times(factor)
                .over(denominator.toRational())
                .toDecimal(decimals);
    }

    /** Null when something on the way does not fit: asked beforehand, for an exception a figure would cost too much. */
    private static @Nullable BigDecimal inLongs(Quantity above, Quantity below, long factor, int decimals) {
        long top = above.mantissa() * factor;
        long bottom = below.mantissa() * above.divisor();
        int shift = decimals + below.scale() - above.scale();
        if (!fits(above.mantissa(), factor)
                || !fits(top, below.divisor())
                || !fits(below.mantissa(), above.divisor())
                || shift < -PowersOfTen.GREATEST) {
            return null;
        }
        top *= below.divisor();
        if (shift < 0) {
            long power = PowersOfTen.get(-shift);
            return fits(bottom, power) ? divide(top, bottom * power, 0, decimals) : null;
        }
        return divide(top, bottom, shift, decimals);
    }

    private static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> (Long.SIZE - 1);
    }

    /** Long division, a few digits at a time: {@code top × 10^shift ÷ bottom}, in units of {@code 10^-decimals}. */
    private static @Nullable BigDecimal divide(long top, long bottom, int shift, int decimals) {
        if (top == Long.MIN_VALUE || bottom == Long.MIN_VALUE) {
            return null;
        }
        int step = PowersOfTen.digitsLeft(bottom);
        long digits = top / bottom;
        long rest = top % bottom;
        for (int left = shift; left > 0; left -= step) {
            long power = PowersOfTen.get(Math.min(left, step));
            if (step == 0 || !fits(Math.abs(digits) + 1, power)) {
                return null;
            }
            rest *= power;
            digits = digits * power + rest / bottom;
            rest %= bottom;
        }
        boolean up = Math.abs(rest) >= Math.abs(bottom) - Math.abs(rest);
        long away = (top < 0) == (bottom < 0) ? 1 : -1;
        return withoutTrailingZeros(up ? digits + away : digits, decimals);
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

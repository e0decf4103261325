package io.github.ecosocle.normalise.number;

import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.number.Rational;
import java.math.BigDecimal;

/**
 * An exact number on its way from a text to a quantity: {@code mantissa × 10^-scale ÷ divisor}. One object serves all the
 * cells of a file.
 */
public final class Amount {
    /** Every mantissa of so many digits is safe in a long, with room for a sum. */
    static final int MOST_DIGITS = 18;

    static final int MOST_SCALE = Quantity.MAX_DECIMALS;

    static final long MOST = 1_000_000_000_000_000_000L;
    private static final double[] TENS = tens();

    long mantissa;
    int scale;
    int divisor = 1;
    boolean rounded;

    private static double[] tens() {
        double[] tens = new double[Quantity.MAX_DECIMALS + 1];
        for (int i = 0; i < tens.length; i++) {
            tens[i] = Math.pow(10, i);
        }
        return tens;
    }

    public long mantissa() {
        return mantissa;
    }

    public int scale() {
        return scale;
    }

    public int divisor() {
        return divisor;
    }

    /** True when some digits did not fit. */
    public boolean isRounded() {
        return rounded;
    }

    /** Within one part in 10^15: enough to see that a value is far from its bounds. */
    public double approximate() {
        return mantissa / TENS[scale] / divisor;
    }

    public Quantity toQuantity() {
        return new Quantity(mantissa, scale, divisor);
    }

    void set(long newMantissa, int newScale) {
        mantissa = newMantissa;
        scale = newScale;
        divisor = 1;
        rounded = false;
    }

    /** A cell shown as 12,5 % holds 0.125. */
    public void timesHundred() {
        for (int i = 0; i < 2; i++) {
            if (scale > 0) {
                scale--;
            } else {
                mantissa *= 10;
            }
        }
    }

    /** Reads the lone mark of {@code 1.234} as one that groups thousands. */
    public void groupThousands() {
        scale = 0;
    }

    /** Keeps 18 digits and 12 decimals, half up; false when even the whole part is too large. */
    boolean setNearest(Rational exact) {
        int wholeDigits =
                exact.numerator().abs().divide(exact.denominator()).toString().length();
        if (wholeDigits > MOST_DIGITS) {
            return false;
        }
        BigDecimal near = exact.toDecimal(Math.min(Quantity.MAX_DECIMALS, MOST_DIGITS - wholeDigits));
        if (near.precision() - near.scale() > MOST_DIGITS) {
            return false;
        }
        Quantity kept = Quantity.of(near);
        set(kept.mantissa(), kept.scale());
        rounded = !kept.toRational().equals(exact);
        return true;
    }

    /** One form for one number, so that equal numbers have equal parts. */
    void simplify() {
        if (divisor != 1) {
            int common = gcd((int) Math.abs(mantissa % divisor), divisor);
            mantissa /= common;
            divisor /= common;
        }
        while (scale > 0 && mantissa % 10 == 0) {
            mantissa /= 10;
            scale--;
        }
    }

    private static int gcd(int one, int other) {
        int a = one;
        int b = other;
        while (a != 0) {
            int rest = b % a;
            b = a;
            a = rest;
        }
        return b;
    }
}

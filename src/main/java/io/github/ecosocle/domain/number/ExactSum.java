package io.github.ecosocle.domain.number;

/**
 * Adds exact numbers by the million without rounding: in one long at the largest scale met, and in fractions of any size
 * only for what does not fit. The order of the additions changes nothing.
 */
public final class ExactSum {
    private long mantissa;
    private int scale;
    private int divisor = 1;
    private Rational rest = Rational.ZERO;

    public void add(long otherMantissa, int otherScale, int otherDivisor) {
        if (otherScale == scale && otherDivisor == divisor) {
            long sum = mantissa + otherMantissa;
            if (((mantissa ^ sum) & (otherMantissa ^ sum)) >= 0) {
                mantissa = sum;
                return;
            }
        }
        addRescaled(otherMantissa, otherScale, otherDivisor);
    }

    private void addRescaled(long otherMantissa, int otherScale, int otherDivisor) {
        try {
            int commonDivisor = divisor % otherDivisor == 0 ? divisor : leastCommonMultiple(divisor, otherDivisor);
            int commonScale = Math.max(scale, otherScale);
            long mine = rescale(mantissa, commonScale - scale, commonDivisor / divisor);
            long others = rescale(otherMantissa, commonScale - otherScale, commonDivisor / otherDivisor);
            mantissa = Math.addExact(mine, others);
            scale = commonScale;
            divisor = commonDivisor;
        } catch (ArithmeticException tooLarge) {
            rest = rest.plus(new Quantity(otherMantissa, otherScale, otherDivisor).toRational());
        }
    }

    private static long rescale(long value, int decimals, int factor) {
        return value == 0 ? 0 : Math.multiplyExact(Math.multiplyExact(value, PowersOfTen.get(decimals)), factor);
    }

    private static int leastCommonMultiple(int a, int b) {
        int divisor = a;
        int rest = b;
        while (rest != 0) {
            int next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return Math.multiplyExact(a / divisor, b);
    }

    public void add(Exact other) {
        if (other instanceof Quantity quantity) {
            add(quantity.mantissa(), quantity.scale(), quantity.divisor());
        } else {
            rest = rest.plus(other.toRational());
        }
    }

    /** The sum: a {@link Quantity} whenever every part fitted. */
    public Exact result() {
        Quantity small = new Quantity(mantissa, scale, divisor);
        return rest.isZero() ? small : small.toRational().plus(rest);
    }
}

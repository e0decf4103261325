package io.github.ecosocle.domain.number;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact number small enough to be stored by the million: {@code mantissa × 10^-scale ÷ divisor}. The divisor is 1
 * unless a unit factor such as 2500/9 (TJ to MWh) put it there.
 */
public record Quantity(long mantissa, int scale, int divisor) implements Exact {
    /** Base measures keep at most so many decimals (contract, section 6). */
    public static final int MAX_DECIMALS = 12;

    public static final Quantity ZERO = new Quantity(0, 0, 1);

    /** The quantity equal to this decimal; the caller has seen to it that it fits 18 digits. */
    public static Quantity of(BigDecimal decimal) {
        BigDecimal plain = decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
        if (plain.scale() < 0) {
            plain = plain.setScale(0);
        }
        return new Quantity(plain.unscaledValue().longValueExact(), plain.scale(), 1);
    }

    @Override
    public Rational toRational() {
        return new Rational(
                BigInteger.valueOf(mantissa), BigInteger.TEN.pow(scale).multiply(BigInteger.valueOf(divisor)));
    }

    @Override
    public BigDecimal toDecimal(int decimals) {
        if (divisor != 1 || scale > decimals) {
            return Quotient.of(new Quantity(mantissa, scale, 1), new Quantity(divisor, 0, 1), 1, decimals);
        }
        return mantissa == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(mantissa, scale).stripTrailingZeros();
    }

    @Override
    public String toPlainText() {
        if (divisor != 1 || scale < 0 || scale > MAX_DECIMALS) {
            return toDecimal(MAX_DECIMALS).toPlainString();
        }
        long digits = mantissa;
        int decimals = scale;
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        return decimals == 0 ? Long.toString(digits) : withPoint(Long.toString(digits), decimals);
    }

    private static String withPoint(String digits, int decimals) {
        String sign = digits.charAt(0) == '-' ? "-" : "";
        int lacking = decimals + 1 - (digits.length() - sign.length());
        String padded = lacking > 0 ? sign + "0".repeat(lacking) + digits.substring(sign.length()) : digits;
        int point = padded.length() - decimals;
        return padded.substring(0, point) + '.' + padded.substring(point);
    }
}

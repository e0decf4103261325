package io.github.ecosocle.settle.plausibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as sentences tell them: decimal comma, no more digits than a comparison needs. */
final class ToldNumber {
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private ToldNumber() {}

    static String exact(String plain) {
        return plain.replace('.', ',');
    }

    static String about(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).round(THREE_DIGITS);
        return exact((rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString());
    }

    /** {@code +900 %}, {@code −50 %}. */
    static String change(double from, double to) {
        double percent = 100 * (to - from) / from;
        return (percent < 0 ? "−" : "+") + about(Math.abs(percent)) + " %";
    }
}

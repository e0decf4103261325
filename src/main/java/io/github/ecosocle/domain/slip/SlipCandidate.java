package io.github.ecosocle.domain.slip;

import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.Rational;

/**
 * A slip of unit that happens.
 *
 * @param told in French, what was written for what
 * @param factor what the value must be multiplied by, or 0 for the complement to 100
 */
public record SlipCandidate(String told, Rational factor) {
    static final String READ_AS = " écrits, lus en ";
    private static final int PLACES = 2;
    private static final Rational THOUSAND = Rational.of(1000);
    private static final Rational WHOLE = Rational.of(100);

    public static final SlipCandidate COMPLEMENT = new SlipCandidate("complément à 100 %", Rational.ZERO);

    boolean isThousand() {
        return factor.equals(THOUSAND) || factor.equals(Rational.ONE.over(THOUSAND));
    }

    boolean isOfUnits() {
        return told.contains(READ_AS);
    }

    public double apply(double value) {
        return factor.isZero() ? WHOLE.numerator().doubleValue() - value : value * approximate();
    }

    public Rational apply(Exact value) {
        return factor.isZero()
                ? WHOLE.minus(value.toRational())
                : value.toRational().times(factor);
    }

    private double approximate() {
        return factor.numerator().doubleValue() / factor.denominator().doubleValue();
    }

    /** {@code ×1000}, {@code ÷1000}, {@code 100 − x}. */
    public String sign() {
        if (factor.isZero()) {
            return "100 − valeur";
        }
        boolean larger = factor.compareTo(Rational.ONE) > 0;
        Rational size = larger ? factor : Rational.ONE.over(factor);
        return (larger ? "×" : "÷") + size.toDecimal(PLACES).toPlainString().replace('.', ',');
    }
}

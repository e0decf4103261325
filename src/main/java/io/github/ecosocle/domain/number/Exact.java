package io.github.ecosocle.domain.number;

import java.math.BigDecimal;

/** An exact number, small ({@link Quantity}) or of any size ({@link Rational}). */
public sealed interface Exact permits Quantity, Rational {
    Rational toRational();

    /** The nearest decimal, half up, at most so many decimals, without trailing zeros. */
    BigDecimal toDecimal(int decimals);

    /** Plain notation: no exponent, no trailing zeros, no {@code -0}; exact unless a divisor needs twelve decimals. */
    default String toPlainText() {
        return toDecimal(Quantity.MAX_DECIMALS).toPlainString();
    }
}

package io.github.ecosocle.domain.number;

/** An exact number, small ({@link Quantity}) or of any size ({@link Rational}). */
public sealed interface Exact permits Quantity, Rational {
    Rational toRational();
}

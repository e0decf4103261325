package io.github.ecosocle.domain.catalogue;

import io.github.ecosocle.domain.number.Rational;

/**
 * A unit of a family (a dimension): {@code value in this unit × factor = value in the canonical unit of the family}.
 * Factors are exact: TJ = 2500/9 MWh.
 */
public record Unit(String symbol, String family, Rational factor) {
    public boolean isCanonical() {
        return factor.equals(Rational.ONE);
    }
}

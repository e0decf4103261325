package io.github.ecosocle.normalise.check;

import io.github.ecosocle.domain.catalogue.Bounds;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.number.Rational;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Bounds of a measure, ready to compare, and in French. */
record Limit(
        Measure measure,
        Bounds bounds,
        @Nullable Bound min,
        @Nullable Bound max,
        @Nullable Bound softMin,
        @Nullable Bound softMax) {

    /** Territories hold their areas in hundredths of km². */
    private static final long HUNDREDTHS = 100;

    static Limit of(Measure measure, Bounds bounds) {
        long by = bounds.per() == Bounds.Per.KM2 ? HUNDREDTHS : 1;
        return new Limit(
                measure,
                bounds,
                Bound.of(bounds.min(), by),
                Bound.of(bounds.max(), by),
                Bound.of(bounds.softMin(), by),
                Bound.of(bounds.softMax(), by));
    }

    /** Within the soft bounds, the hard ones where there is no soft one; already divided by what the bounds are per. */
    boolean isUsual(Rational value) {
        Bound low = softMin == null ? min : softMin;
        Bound high = softMax == null ? max : softMax;
        return (low == null || value.compareTo(low.exact()) >= 0)
                && (high == null || value.compareTo(high.exact()) <= 0);
    }

    /** A range open at one end says too little of an order of magnitude; one that begins at zero, too. */
    boolean isTwoSided() {
        return softMin != null && softMin.signum() > 0 && (softMax != null || max != null);
    }

    /** {@code entre 0 et 100 %}. */
    String possible() {
        return french(bounds.min(), bounds.max());
    }

    String usual() {
        boolean soft = bounds.softMin() != null || bounds.softMax() != null;
        return soft ? french(bounds.softMin(), bounds.softMax()) : possible();
    }

    private String french(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        String unit = ' '
                + measure.unit().symbol()
                + switch (bounds.per()) {
                    case VALUE -> "";
                    case INHABITANT -> " par habitant";
                    case KM2 -> " par km²";
                };
        if (low == null) {
            return high == null ? "" : "d'au plus " + number(high) + unit;
        }
        return high == null
                ? "d'au moins " + number(low) + unit
                : "entre " + number(low) + " et " + number(high) + unit;
    }

    private static String number(BigDecimal bound) {
        return bound.toPlainString().replace('.', ',');
    }
}

package io.github.ecosocle.settle.plausibility;

import io.github.ecosocle.domain.catalogue.Bounds;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What values are divided by before they are compared, and whether they then lie in the usual range of their measure. */
final class Heads {
    private static final double HUNDREDTHS = 100;

    private final Territories territories;
    private final Populations populations;

    Heads(Territories territories, Populations populations) {
        this.territories = territories;
        this.populations = populations;
    }

    /** 0 where the reference says nothing. */
    long people(int territory, int year) {
        int held = populations.nearestYear(territory, year);
        return held == 0 ? 0 : Math.max(0, populations.of(territory, held));
    }

    /** People for what adds up, 1 for a rate; 0 where values of different territories cannot be compared. */
    double divisor(Measure measure, int territory, int year) {
        if (measure.isDerived()) {
            return isRate(measure) ? 1 : people(territory, year);
        }
        return measure.rule() == Measure.Rule.SUM ? people(territory, year) : 0;
    }

    static boolean isRate(Measure measure) {
        return measure.isRatio();
    }

    /** True when some usual range says something of the value. */
    boolean areBounded(Measure measure, int territory, int year) {
        return measure.bounds().stream().anyMatch(one -> isTwoSided(one) && divisor(one.per(), territory, year) > 0);
    }

    boolean areUsual(Measure measure, double value, int territory, int year) {
        for (Bounds one : measure.bounds()) {
            double divisor = divisor(one.per(), territory, year);
            if (divisor > 0 && isOutside(one, value / divisor)) {
                return false;
            }
        }
        return true;
    }

    /** A range open at one end says too little of an order of magnitude. */
    private static boolean isTwoSided(Bounds bounds) {
        return high(bounds) != null && bounds.softMin() != null;
    }

    private static @Nullable BigDecimal high(Bounds bounds) {
        return bounds.softMax() == null ? bounds.max() : bounds.softMax();
    }

    private static boolean isOutside(Bounds bounds, double value) {
        BigDecimal low = bounds.softMin() == null ? bounds.min() : bounds.softMin();
        BigDecimal high = high(bounds);
        return (low != null && value < low.doubleValue()) || (high != null && value > high.doubleValue());
    }

    private double divisor(Bounds.Per per, int territory, int year) {
        return switch (per) {
            case VALUE -> 1;
            case INHABITANT -> people(territory, year);
            case KM2 -> territories.areaHundredthsKm2(territory) / HUNDREDTHS;
        };
    }
}

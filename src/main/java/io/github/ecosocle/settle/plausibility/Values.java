package io.github.ecosocle.settle.plausibility;

import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.number.Exact;
import org.jspecify.annotations.Nullable;

/** Settled values as doubles: what is compared here is told apart by a tenth, not by a digit. */
final class Values {
    /** No value. */
    static final double NONE = Double.NaN;

    private static final int PLACES = 12;

    private Values() {}

    static double of(@Nullable Plane plane, int territory) {
        if (plane == null || !plane.isKnown(territory)) {
            return NONE;
        }
        int divisor = plane.divisor(territory);
        if (divisor == 0) {
            Exact large = plane.value(territory);
            return large == null ? NONE : large.toDecimal(PLACES).doubleValue();
        }
        return plane.mantissa(territory) / StrictMath.pow(10, plane.scale(territory)) / divisor;
    }

    static String exact(Plane plane, int territory) {
        Exact value = plane.value(territory);
        return value == null ? "" : ToldNumber.exact(value.toPlainText());
    }
}

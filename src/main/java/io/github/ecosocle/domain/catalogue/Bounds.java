package io.github.ecosocle.domain.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a value may be, in the canonical unit: outside {@code min..max} it is impossible and refused, outside
 * {@code softMin..softMax} it is strange and told. Per head or per km² when {@code per} says so.
 */
public record Bounds(
        Per per,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable BigDecimal softMin,
        @Nullable BigDecimal softMax) {

    /** What the value is divided by before it is compared. */
    public enum Per {
        VALUE,
        INHABITANT,
        KM2
    }

    public static final Bounds NONE = new Bounds(Per.VALUE, null, null, null, null);

    public boolean isNone() {
        return min == null && max == null && softMin == null && softMax == null;
    }
}

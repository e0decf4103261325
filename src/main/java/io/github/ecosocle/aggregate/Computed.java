package io.github.ecosocle.aggregate;

import io.github.ecosocle.aggregate.member.Tally;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a territory give for one series.
 *
 * @param value exact for base measures, already rounded for derived ones, null when coverage or denominator fails
 * @param failure code and text that say why there is no value, empty when there is one
 * @param populationYear reference year used, 0 when none was needed or held
 */
record Computed(@Nullable Exact value, @Nullable BigDecimal rounded, Tally tally, String failure, int populationYear) {

    /** The same, once a value was rebuilt with the population of a year. */
    Computed withPopulationOf(int year) {
        return new Computed(value, rounded, tally, failure, year);
    }

    boolean isKnown() {
        return value != null || rounded != null;
    }

    /** The decimal to publish. */
    BigDecimal decimal() {
        if (rounded != null) {
            return rounded;
        }
        if (value == null) {
            throw new IllegalStateException("no value: " + failure);
        }
        return value.toDecimal(Quantity.MAX_DECIMALS);
    }
}

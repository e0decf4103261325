package io.github.ecosocle.normalise.measure;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.number.Conversion;
import org.jspecify.annotations.Nullable;

/**
 * Where a value goes: the measure and the factor of its unit.
 *
 * @param measure null when unknown; known even if its unit is not, so that « NC » needs no unit
 * @param number of the measure in the catalogue, or -1
 * @param name id, or the text as read when unknown
 * @param unit as received
 * @param conversion meaningful only without fault
 * @param fault why no number can be read for it
 * @param assumed true when the unit was not said and goes without saying
 */
public record Target(
        @Nullable Measure measure,
        int number,
        String name,
        String unit,
        Conversion conversion,
        @Nullable Fault fault,
        boolean assumed) {

    /** True when the canonical unit is the percent. */
    public boolean isPercent() {
        return measure != null && measure.unit().symbol().equals("%");
    }
}

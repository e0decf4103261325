package io.github.ecosocle.normalise.layout;

import io.github.ecosocle.normalise.measure.MeasureName;
import org.jspecify.annotations.Nullable;

/**
 * A column of values and what its heading says about them.
 *
 * @param name of the measure; null when each row names its own
 * @param year 0 when each row says its own
 * @param unit empty when each row says its own, or nobody does
 * @param motif period of the heading, or empty
 */
public record ValueColumn(int column, @Nullable MeasureName name, int year, String unit, String motif) {}

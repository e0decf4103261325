/** Turns the name of an indicator and a unit into a measure and the factor to its canonical unit. Start at {@link io.github.ecosocle.normalise.measure.MeasureNames}. */
@NullMarked
package io.github.ecosocle.normalise.measure;

import org.jspecify.annotations.NullMarked;

/** Turns texts into years, periods and days. Start at {@link io.github.ecosocle.normalise.time.YearReading}. */
@NullMarked
package io.github.ecosocle.normalise.time;

import org.jspecify.annotations.NullMarked;

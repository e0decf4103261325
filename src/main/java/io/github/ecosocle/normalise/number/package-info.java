/** Turns the text of a cell into an exact number, and an exact number into the canonical unit. Start at {@link io.github.ecosocle.normalise.number.NumberReading}. */
@NullMarked
package io.github.ecosocle.normalise.number;

import org.jspecify.annotations.NullMarked;

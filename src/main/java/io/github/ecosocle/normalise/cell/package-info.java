/** Turns the cells of values, with what their row says, into observations. Start at {@link io.github.ecosocle.normalise.cell.ValueReading}. */
@NullMarked
package io.github.ecosocle.normalise.cell;

import org.jspecify.annotations.NullMarked;

/** Turns the rows below a heading into observations. Start at {@link io.github.ecosocle.normalise.row.RowReading}. */
@NullMarked
package io.github.ecosocle.normalise.row;

import org.jspecify.annotations.NullMarked;

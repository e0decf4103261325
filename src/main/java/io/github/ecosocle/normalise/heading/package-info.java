/** Turns the cells of a row into headings, and the rows above into what they say of the whole table. Must not know layouts. */
@NullMarked
package io.github.ecosocle.normalise.heading;

import org.jspecify.annotations.NullMarked;

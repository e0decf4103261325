/**
 * Turns tables too heavy for a portal into parts that it takes, beside the whole. Start at {@link
 * io.github.ecosocle.publish.format.part.YearParts}. Must not know what the tables say, but for their year.
 */
@NullMarked
package io.github.ecosocle.publish.format.part;

import org.jspecify.annotations.NullMarked;

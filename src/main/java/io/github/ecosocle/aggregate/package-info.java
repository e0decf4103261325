/**
 * Turns settled figures into figures of every level, each from its members and never from the level below, ratios last,
 * coverage beside each. Start at {@link Aggregation}; must not know files or databases.
 */
@NullMarked
package io.github.ecosocle.aggregate;

import org.jspecify.annotations.NullMarked;

/**
 * Turns the figures of a release and those of the one before into what changed: {@code diff.csv} for this night, {@code
 * revisions.csv} for all nights. Start at {@link io.github.ecosocle.publish.change.ChangesCsv}. Must not know where figures
 * come from.
 */
@NullMarked
package io.github.ecosocle.publish.change;

import org.jspecify.annotations.NullMarked;

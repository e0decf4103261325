/** Turns {@code territories/*.csv} into the territories of a vintage and their populations. Start at {@link TerritoriesReading}. */
@NullMarked
package io.github.ecosocle.jobs.territory;

import org.jspecify.annotations.NullMarked;

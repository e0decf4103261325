/** Turns codes and names into territories, and says who may speak for them. Start at {@link io.github.ecosocle.normalise.territory.TerritoryReading}. */
@NullMarked
package io.github.ecosocle.normalise.territory;

import org.jspecify.annotations.NullMarked;

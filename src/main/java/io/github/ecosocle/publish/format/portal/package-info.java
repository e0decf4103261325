/**
 * Turns figures into the tables that a portal takes as they are: one set for the services of Géo2France, one for the indicators
 * of Écosphères. Start at {@link io.github.ecosocle.publish.format.portal.Geo2france}. Must not know how portals are fed.
 */
@NullMarked
package io.github.ecosocle.publish.format.portal;

import org.jspecify.annotations.NullMarked;

/**
 * Turns the newest figures of each territory into GeoJSON, with contours melted from those of the EPCI. Start at {@link
 * io.github.ecosocle.publish.format.geo.IndicateursGeojson}. Must not know how maps are drawn.
 */
@NullMarked
package io.github.ecosocle.publish.format.geo;

import org.jspecify.annotations.NullMarked;

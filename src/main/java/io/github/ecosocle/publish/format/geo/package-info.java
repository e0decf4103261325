/**
 * Turns the newest figures of each territory into layers, GeoJSON and GeoPackage. Start at {@link
 * io.github.ecosocle.publish.format.geo.NewestLayers}. Must not know how maps are drawn.
 */
@NullMarked
package io.github.ecosocle.publish.format.geo;

import org.jspecify.annotations.NullMarked;

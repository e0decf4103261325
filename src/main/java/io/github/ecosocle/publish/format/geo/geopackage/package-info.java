/**
 * Turns rows, outlines and styles into the bytes of a GeoPackage, the same on every machine. Start at {@link
 * io.github.ecosocle.publish.format.geo.geopackage.GeopackageFile}. Must not know figures.
 */
@NullMarked
package io.github.ecosocle.publish.format.geo.geopackage;

import org.jspecify.annotations.NullMarked;

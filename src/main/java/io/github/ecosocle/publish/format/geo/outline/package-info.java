/**
 * Turns the contours kept of EPCI and départements into the polygons of territories of every level. Start at {@link
 * io.github.ecosocle.publish.format.geo.outline.Contours}. Must not know in which format they are written.
 */
@NullMarked
package io.github.ecosocle.publish.format.geo.outline;

import org.jspecify.annotations.NullMarked;

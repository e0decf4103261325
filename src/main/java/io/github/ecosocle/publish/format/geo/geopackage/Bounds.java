package io.github.ecosocle.publish.format.geo.geopackage;

import io.github.ecosocle.publish.format.geo.outline.Polygon;
import io.github.ecosocle.publish.format.geo.outline.Ring.Point;
import java.util.List;

/** The box around polygons, in the units of their points; west is beyond east when there is none. */
record Bounds(int west, int south, int east, int north) {
    static final Bounds NONE = new Bounds(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE);

    static Bounds of(List<Polygon> polygons) {
        Bounds bounds = NONE;
        for (Polygon polygon : polygons) {
            for (Point point : polygon.rings().get(0).points()) {
                bounds = bounds.and(new Bounds(point.lon(), point.lat(), point.lon(), point.lat()));
            }
        }
        return bounds;
    }

    Bounds and(Bounds other) {
        return new Bounds(
                Math.min(west, other.west),
                Math.min(south, other.south),
                Math.max(east, other.east),
                Math.max(north, other.north));
    }

    boolean isEmpty() {
        return west > east;
    }
}

package io.github.ecosocle.publish.format.geo.geopackage;

import io.github.ecosocle.publish.format.geo.outline.Polygon;
import io.github.ecosocle.publish.format.geo.outline.Ring;
import io.github.ecosocle.publish.format.geo.outline.Ring.Point;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Turns polygons into the blob of a GeoPackage: its own header with the bounds, then a multipolygon as well-known binary. */
final class GeopackageGeometry {
    static final int WGS_84 = 4326;

    private static final double UNITS_A_DEGREE = 10_000.0;
    private static final int HEADER = 8 + 4 * Double.BYTES;
    private static final byte LITTLE_ENDIAN = 1;
    private static final byte WITH_BOUNDS = 1 << 1;
    private static final int POLYGON = 3;
    private static final int MULTI_POLYGON = 6;
    private static final int START = 1 + 2 * Integer.BYTES;
    private static final int POINT = 2 * Double.BYTES;

    private GeopackageGeometry() {}

    static byte[] of(List<Polygon> polygons) {
        ByteBuffer blob = ByteBuffer.allocate(size(polygons)).order(ByteOrder.LITTLE_ENDIAN);
        blob.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) (WITH_BOUNDS | LITTLE_ENDIAN));
        blob.putInt(WGS_84);
        Bounds bounds = Bounds.of(polygons);
        blob.putDouble(degrees(bounds.west())).putDouble(degrees(bounds.east()));
        blob.putDouble(degrees(bounds.south())).putDouble(degrees(bounds.north()));
        blob.put(LITTLE_ENDIAN).putInt(MULTI_POLYGON).putInt(polygons.size());
        for (Polygon polygon : polygons) {
            blob.put(LITTLE_ENDIAN).putInt(POLYGON).putInt(polygon.rings().size());
            polygon.rings().forEach(ring -> write(ring, blob));
        }
        return blob.array();
    }

    private static int size(List<Polygon> polygons) {
        int size = HEADER + START;
        for (Polygon polygon : polygons) {
            size += START;
            for (Ring ring : polygon.rings()) {
                size += Integer.BYTES + POINT * (ring.points().size() + 1);
            }
        }
        return size;
    }

    private static void write(Ring ring, ByteBuffer blob) {
        int points = ring.points().size();
        blob.putInt(points + 1);
        for (int at = 0; at <= points; at++) {
            Point point = ring.point(at);
            blob.putDouble(degrees(point.lon())).putDouble(degrees(point.lat()));
        }
    }

    static double degrees(int units) {
        return units / UNITS_A_DEGREE;
    }
}

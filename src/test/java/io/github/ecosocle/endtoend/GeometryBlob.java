package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A geometry of a GeoPackage, read byte by byte as the standard lays it out: a header, then a multipolygon in WKB. */
final class GeometryBlob {
    private static final int LITTLE_ENDIAN = 1;
    private static final int POLYGON = 3;
    private static final int MULTIPOLYGON = 6;

    final double[] bounds = {
        Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
    };

    private final ByteBuffer bytes;

    private GeometryBlob(byte[] blob) {
        this.bytes = ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Fails where the blob is none that the standard knows. */
    static GeometryBlob read(byte[] blob) {
        GeometryBlob read = new GeometryBlob(blob);
        double[] envelope = read.header();
        read.multipolygon();
        assertThat(read.bytes.remaining()).isZero();
        assertThat(read.bounds)
                .as("west, south, east, north")
                .containsExactly(envelope[0], envelope[2], envelope[1], envelope[3]);
        return read;
    }

    /** West, east, south, north. */
    private double[] header() {
        assertThat(new byte[] {bytes.get(), bytes.get()}).as("magic").containsExactly('G', 'P');
        assertThat(bytes.get()).as("version").isZero();
        int flags = bytes.get();
        assertThat(flags & 0b1100_0000).as("reserved flags").isZero();
        assertThat(flags & 0b0011_0000).as("a standard geometry, not empty").isZero();
        assertThat(flags >> 1 & 0b111).as("an envelope in two dimensions").isOne();
        assertThat(flags & 1).as("little endian").isEqualTo(LITTLE_ENDIAN);
        assertThat(bytes.getInt()).as("srs_id").isEqualTo(4326);
        return new double[] {bytes.getDouble(), bytes.getDouble(), bytes.getDouble(), bytes.getDouble()};
    }

    private void multipolygon() {
        begin(MULTIPOLYGON);
        int polygons = bytes.getInt();
        assertThat(polygons).isPositive();
        for (int polygon = 0; polygon < polygons; polygon++) {
            begin(POLYGON);
            int rings = bytes.getInt();
            assertThat(rings).isPositive();
            for (int ring = 0; ring < rings; ring++) {
                ring();
            }
        }
    }

    private void begin(int type) {
        assertThat(bytes.get()).as("byte order").isEqualTo((byte) LITTLE_ENDIAN);
        assertThat(bytes.getInt()).as("type").isEqualTo(type);
    }

    private void ring() {
        int points = bytes.getInt();
        assertThat(points).isGreaterThanOrEqualTo(4);
        double[] first = {bytes.getDouble(), bytes.getDouble()};
        double[] last = first;
        widen(first);
        for (int point = 1; point < points; point++) {
            last = new double[] {bytes.getDouble(), bytes.getDouble()};
            widen(last);
        }
        assertThat(last).as("a ring ends where it began").containsExactly(first);
    }

    private void widen(double[] point) {
        bounds[0] = Math.min(bounds[0], point[0]);
        bounds[1] = Math.min(bounds[1], point[1]);
        bounds[2] = Math.max(bounds[2], point[0]);
        bounds[3] = Math.max(bounds[3], point[1]);
    }
}

package io.github.ecosocle.publish.format.geo;

import io.github.ecosocle.publish.format.geo.outline.Polygon;
import io.github.ecosocle.publish.format.geo.outline.Ring;
import io.github.ecosocle.publish.format.geo.outline.Ring.Point;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes polygons as a geometry of RFC 7946, {@code null} when there is none. */
final class Geometry {
    private static final int DECIMALS = 4;

    private Geometry() {}

    static void write(List<Polygon> polygons, JsonGenerator json) {
        json.writeName("geometry");
        if (polygons.isEmpty()) {
            json.writeNull();
            return;
        }
        boolean single = polygons.size() == 1;
        json.writeStartObject();
        json.writeStringProperty("type", single ? "Polygon" : "MultiPolygon");
        json.writeArrayPropertyStart("coordinates");
        for (Polygon polygon : polygons) {
            if (!single) {
                json.writeStartArray();
            }
            polygon.rings().forEach(ring -> write(ring, json));
            if (!single) {
                json.writeEndArray();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Ring ring, JsonGenerator json) {
        json.writeStartArray();
        for (int at = 0; at <= ring.points().size(); at++) {
            Point point = ring.point(at);
            json.writeStartArray();
            json.writeNumber(degrees(point.lon()));
            json.writeNumber(degrees(point.lat()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static String degrees(int tenThousandths) {
        return tenThousandths == 0
                ? "0"
                : BigDecimal.valueOf(tenThousandths, DECIMALS)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}

package io.github.ecosocle.publish.format.geo;

import io.github.ecosocle.publish.format.geo.Ring.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes rings as a geometry of RFC 7946: each outer ring with its holes, largest first; {@code null} without rings. */
final class Geometry {
    private static final int DECIMALS = 4;

    private Geometry() {}

    static void write(List<Ring> rings, JsonGenerator json) {
        List<List<Ring>> polygons = polygons(rings);
        json.writeName("geometry");
        if (polygons.isEmpty()) {
            json.writeNull();
            return;
        }
        boolean single = polygons.size() == 1;
        json.writeStartObject();
        json.writeStringProperty("type", single ? "Polygon" : "MultiPolygon");
        json.writeArrayPropertyStart("coordinates");
        for (List<Ring> polygon : polygons) {
            if (!single) {
                json.writeStartArray();
            }
            polygon.forEach(ring -> write(ring, json));
            if (!single) {
                json.writeEndArray();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static List<List<Ring>> polygons(List<Ring> rings) {
        Map<Ring, List<Ring>> byOuter = new LinkedHashMap<>();
        rings.stream()
                .filter(Ring::isOuter)
                .sorted(Comparator.comparingLong(Ring::twiceArea).reversed())
                .forEach(outer -> byOuter.put(outer, new ArrayList<>(List.of(outer))));
        for (Ring hole : rings) {
            if (!hole.isOuter()) {
                byOuter.entrySet().stream()
                        .filter(polygon -> polygon.getKey().holds(hole))
                        .min(Comparator.comparingLong(
                                polygon -> polygon.getKey().twiceArea()))
                        .ifPresent(polygon -> polygon.getValue().add(hole));
            }
        }
        return List.copyOf(byOuter.values());
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

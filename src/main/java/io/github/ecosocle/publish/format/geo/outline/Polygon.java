package io.github.ecosocle.publish.format.geo.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One piece of a territory: the ring around it, then those around its holes. */
public record Polygon(List<Ring> rings) {

    /** Each outer ring with its holes, largest first. */
    static List<Polygon> of(List<Ring> rings) {
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
        return byOuter.values().stream().map(Polygon::new).toList();
    }
}

package io.github.ecosocle.publish.format.geo.outline;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.format.geo.outline.Ring.Point;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outline of a territory: its own where one is kept, else that of its parts melted into one. */
public final class Contours {
    private final Territories territories;
    private final Map<String, List<Ring>> epci;
    private final Map<String, List<Ring>> departements;

    private Contours(Territories territories, JsonNode kept) {
        this.territories = territories;
        this.epci = read(kept.get(Level.EPCI.label()));
        this.departements = read(kept.get(Level.DEPARTEMENT.label()));
    }

    /** Reads the contours that stand beside this class: see {@code src/docs/carte/contours.py}. */
    public static Contours of(Territories territories) throws IOException {
        try (InputStream in = Objects.requireNonNull(Contours.class.getResourceAsStream("contours.json"))) {
            return new Contours(territories, JsonMapper.shared().readTree(in));
        }
    }

    private static Map<String, List<Ring>> read(JsonNode level) {
        Map<String, List<Ring>> byCode = new HashMap<>();
        level.forEachEntry((code, rings) -> {
            List<Ring> read = new ArrayList<>();
            rings.forEach(steps -> read.add(ring(steps)));
            byCode.put(code, List.copyOf(read));
        });
        return byCode;
    }

    private static Ring ring(JsonNode steps) {
        List<Point> points = new ArrayList<>(steps.size() / 2);
        int lon = 0;
        int lat = 0;
        for (int at = 0; at < steps.size(); at += 2) {
            lon += steps.get(at).asInt();
            lat += steps.get(at + 1).asInt();
            points.add(new Point(lon, lat));
        }
        return new Ring(List.copyOf(points));
    }

    /** Largest first; empty where no contour is known: communes and parts of an EPCI that are members on their own have none. */
    public List<Polygon> polygons(int territory) {
        return Polygon.of(outline(territory));
    }

    private List<Ring> outline(int territory) {
        String code = territories.code(territory);
        return switch (territories.level(territory)) {
            case COMMUNE -> List.of();
            case EPCI -> epci.getOrDefault(code, List.of());
            case CRTE, POLE -> Melting.melt(ofMembers(territory));
            case DEPARTEMENT -> departement(territory);
            case REGION, PAYS -> Melting.melt(ofDepartements(territory));
        };
    }

    private List<Ring> departement(int territory) {
        List<Ring> own = departements.get(territories.code(territory));
        return own == null ? Melting.melt(ofMembers(territory)) : own;
    }

    private List<Ring> ofMembers(int territory) {
        List<Ring> rings = new ArrayList<>();
        for (Member member : territories.members(territory)) {
            if (member.whole() && territories.level(member.territory()) == Level.EPCI) {
                rings.addAll(epci.getOrDefault(territories.code(member.territory()), List.of()));
            }
        }
        return rings;
    }

    private List<Ring> ofDepartements(int territory) {
        int[] communes = territories.communesOf(territory);
        List<Ring> rings = new ArrayList<>();
        int first = territories.first(Level.DEPARTEMENT);
        for (int id = first; id < first + territories.count(Level.DEPARTEMENT); id++) {
            int[] inside = territories.communesOf(id);
            if (inside.length > 0 && Arrays.binarySearch(communes, inside[0]) >= 0) {
                rings.addAll(departement(id));
            }
        }
        return rings;
    }
}

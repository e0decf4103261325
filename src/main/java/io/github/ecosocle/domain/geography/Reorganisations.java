package io.github.ecosocle.domain.geography;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Stays;
import io.github.ecosocle.domain.territory.Territories;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Works out, from where each commune was, what passed from one 1 January to the next between the EPCI that ended, or back
 * to the one before from the EPCI that were made, and their neighbours: up to the reference from both sides.
 */
public final class Reorganisations {
    private static final Comparator<Way> BY_CODES =
            Comparator.comparing(Way::origin).thenComparing(Way::destination);

    private final Territories territories;
    private final Populations populations;
    private final Stays stays;
    /** EPCI with a commune that never moved: they are in every year. */
    private final Set<String> steady = new TreeSet<>();

    private record Way(String origin, String destination) {}

    public Reorganisations(Territories territories, Populations populations) {
        this.territories = territories;
        this.populations = populations;
        this.stays = territories.stays();
        for (int commune = 0; commune < territories.end(Level.COMMUNE); commune++) {
            int epci = territories.epciOf(commune);
            if (epci != Territories.NONE && !stays.isMoving(territories.code(commune))) {
                steady.add(territories.code(epci));
            }
        }
    }

    /** In the order in which a value takes them. */
    public List<Passage> list() {
        List<Passage> all = new ArrayList<>();
        for (int year = stays.firstYear(); year < territories.vintage() && !stays.isEmpty(); year++) {
            all.addAll(step(year, year + 1));
        }
        for (int year = stays.lastYear(); year > territories.vintage(); year--) {
            all.addAll(step(year, year - 1));
        }
        return all;
    }

    private List<Passage> step(int from, int to) {
        Set<String> gone = stays.sirens(from);
        gone.removeAll(stays.sirens(to));
        gone.removeAll(steady);
        if (gone.isEmpty()) {
            return List.of();
        }
        Map<Way, List<Integer>> ways = ways(from, to);
        Set<String> origins = neighbours(gone, ways.keySet());
        List<Passage> step = new ArrayList<>();
        ways.forEach((way, communes) -> {
            if (origins.contains(way.origin())) {
                step.add(new Passage(from, way.origin(), way.destination(), people(communes, from), area(communes)));
            }
        });
        return step;
    }

    private Map<Way, List<Integer>> ways(int from, int to) {
        Map<Way, List<Integer>> ways = new TreeMap<>(BY_CODES);
        for (int commune = 0; commune < territories.end(Level.COMMUNE); commune++) {
            Way way = new Way(epci(commune, from), epci(commune, to));
            if (!way.origin().isEmpty() && !way.destination().isEmpty()) {
                ways.computeIfAbsent(way, added -> new ArrayList<>()).add(commune);
            }
        }
        return ways;
    }

    private String epci(int commune, int year) {
        int epci = territories.epciOf(commune);
        return stays.find(territories.code(commune), year)
                .orElse(epci == Territories.NONE ? "" : territories.code(epci));
    }

    /** Those that ended, and whoever shares a destination with them, and with those. */
    private static Set<String> neighbours(Set<String> gone, Set<Way> ways) {
        Set<String> origins = new TreeSet<>(gone);
        Set<String> destinations = new TreeSet<>();
        for (int known = 0; known < origins.size() + destinations.size(); ) {
            known = origins.size() + destinations.size();
            for (Way way : ways) {
                if (origins.contains(way.origin())) {
                    destinations.add(way.destination());
                } else if (destinations.contains(way.destination())) {
                    origins.add(way.origin());
                }
            }
        }
        return origins;
    }

    /** Of the held year nearest to the 1 January; where a commune has none, it counts for one. */
    private long people(List<Integer> communes, int year) {
        long people = 0;
        for (int commune : communes) {
            people += Math.max(0, populations.of(commune, populations.nearestYear(commune, year)));
        }
        return Math.max(communes.size(), people);
    }

    private long area(List<Integer> communes) {
        long area = 0;
        for (int commune : communes) {
            long one = territories.areaHundredthsKm2(commune);
            if (one == 0) {
                return 0;
            }
            area += one;
        }
        return area;
    }
}

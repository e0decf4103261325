package io.github.ecosocle.publish.territory.published;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which territories share ground: those an EPCI lies in, those of a département. */
public final class Surroundings {
    private final Territories territories;
    /** By commune, the territories above the EPCI that it lies in. */
    private final List<List<Integer>> around = new ArrayList<>();
    /** Every figure of a page asks again. */
    private final Map<Level, Map<Integer, List<Integer>>> known = new EnumMap<>(Level.class);

    public Surroundings(Territories territories) {
        this.territories = territories;
        for (int commune = 0; commune < territories.count(Level.COMMUNE); commune++) {
            around.add(new ArrayList<>(4));
        }
        for (int id = territories.first(Level.CRTE); id < territories.end(Level.REGION); id++) {
            for (int commune : territories.communesOf(id)) {
                around.get(commune).add(id);
            }
        }
    }

    /** Those of a level that share a commune with this territory, in order; itself never. */
    public List<Integer> of(int territory, Level level) {
        return known.computeIfAbsent(level, any -> new HashMap<>())
                .computeIfAbsent(territory, asked -> sharing(asked, level));
    }

    private List<Integer> sharing(int territory, Level level) {
        SortedSet<Integer> found = new TreeSet<>();
        for (int commune : territories.communesOf(territory)) {
            if (level == Level.EPCI) {
                found.add(territories.epciOf(commune));
            } else {
                around.get(commune).stream()
                        .filter(id -> territories.level(id) == level)
                        .forEach(found::add);
            }
        }
        found.remove(territory);
        found.remove(Territories.NONE);
        return List.copyOf(found);
    }

    /** True when only a part of a territory lies in another. */
    public boolean isPartlyIn(int territory, int other) {
        int[] ground = territories.communesOf(other);
        return Arrays.stream(territories.communesOf(territory))
                .anyMatch(commune -> Arrays.binarySearch(ground, commune) < 0);
    }

    /** The EPCI of a département, in order. */
    public int[] epciOf(int departement) {
        return of(departement, Level.EPCI).stream().mapToInt(Integer::intValue).toArray();
    }

    /** All of one level, in order. */
    public IntStream all(Level level) {
        return IntStream.range(territories.first(level), territories.end(level));
    }
}

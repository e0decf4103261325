package io.github.ecosocle.domain.territory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** In which EPCI the communes were that have changed EPCI, at each 1 January held; of the others nothing needs to be said. */
public final class Stays {
    /** No earlier year is held. */
    public static final Stays NONE = new Stays(Map.of());

    private final SortedMap<String, List<Stay>> byCommune;

    /**
     * A commune in one EPCI, from one 1 January to another.
     *
     * @param siren empty while the commune had no EPCI
     */
    public record Stay(int first, int last, String siren) {
        boolean holds(int year) {
            return first <= year && year <= last;
        }
    }

    public Stays(Map<String, List<Stay>> byCommune) {
        this.byCommune = new TreeMap<>(byCommune);
    }

    /** The EPCI of a commune at a 1 January; nothing for a commune that never changed, or a year that is not held. */
    public Optional<String> find(String commune, int year) {
        return byCommune.getOrDefault(commune, List.of()).stream()
                .filter(stay -> stay.holds(year))
                .map(Stay::siren)
                .findFirst();
    }

    /** True for a commune that changed EPCI. */
    public boolean isMoving(String commune) {
        return byCommune.containsKey(commune);
    }

    public boolean isEmpty() {
        return byCommune.isEmpty();
    }

    /** The EPCI in which some commune that changes EPCI was at a 1 January, sorted. */
    public TreeSet<String> sirens(int year) {
        TreeSet<String> sirens = new TreeSet<>();
        byCommune.keySet().forEach(commune -> find(commune, year).ifPresent(sirens::add));
        sirens.remove("");
        return sirens;
    }

    /** The EPCI that have not, or had not, the same communes at a 1 January as at the last one held, sorted. */
    public Set<String> changedSince(int year) {
        TreeSet<String> changed = new TreeSet<>();
        if (year < lastYear()) {
            changed.addAll(sirens(year));
            changed.addAll(sirens(lastYear()));
        }
        return changed;
    }

    /** The communes that were at some time in an EPCI, sorted. */
    public List<String> communesEverIn(String siren) {
        return byCommune.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(stay -> stay.siren().equals(siren)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The first 1 January held, 0 when none is. */
    public int firstYear() {
        return byCommune.values().stream()
                .mapToInt(stays -> stays.get(0).first())
                .min()
                .orElse(0);
    }

    /** The last 1 January held, 0 when none is. */
    public int lastYear() {
        return byCommune.values().stream()
                .mapToInt(stays -> stays.get(stays.size() - 1).last())
                .max()
                .orElse(0);
    }
}

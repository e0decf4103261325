package io.github.ecosocle.domain.territory;

import java.util.Arrays;
import java.util.SortedMap;

/** Municipal populations by reference year: {@code NOT_HELD} where the reference says nothing. */
public final class Populations {
    public static final long NOT_HELD = -1;
    /** A population older or younger than this says nothing about the year asked (contract, section 5). */
    public static final int FARTHEST = 5;

    /** Years held, ascending; arrays, because every per-head figure asks. */
    private final int[] years;

    private final long[][] byYear;

    private Populations(int[] years, long[][] byYear) {
        this.years = years;
        this.byYear = byYear;
    }

    /**
     * Completes what the files hold: an EPCI not given is the sum of its communes, every other territory the sum of its
     * members, as long as all of them are held.
     */
    public static Populations completed(SortedMap<Integer, long[]> held, Territories territories) {
        int[] years = held.keySet().stream().mapToInt(Integer::intValue).toArray();
        long[][] completed = held.values().stream()
                .map(values -> complete(values.clone(), territories))
                .toArray(long[][]::new);
        return new Populations(years, completed);
    }

    private static long[] complete(long[] values, Territories territories) {
        for (int id = territories.first(Level.EPCI); id < territories.size(); id++) {
            if (values[id] != NOT_HELD) {
                continue;
            }
            values[id] = territories.level(id) == Level.EPCI
                    ? sum(values, territories.communesOf(id))
                    : sumOfMembers(values, territories, id);
        }
        return values;
    }

    private static long sumOfMembers(long[] values, Territories territories, int id) {
        long total = 0;
        for (Member member : territories.members(id)) {
            long part = member.whole() ? values[member.territory()] : sum(values, member.communes());
            if (part == NOT_HELD) {
                return NOT_HELD;
            }
            total += part;
        }
        return territories.members(id).isEmpty() ? NOT_HELD : total;
    }

    private static long sum(long[] values, int[] ids) {
        if (ids.length == 0 || Arrays.stream(ids).anyMatch(id -> values[id] == NOT_HELD)) {
            return NOT_HELD;
        }
        return Arrays.stream(ids).mapToLong(id -> values[id]).sum();
    }

    /** The population of a territory in a reference year, or {@link #NOT_HELD}. */
    public long of(int territory, int year) {
        int at = Arrays.binarySearch(years, year);
        return at < 0 ? NOT_HELD : byYear[at][territory];
    }

    /** The held year nearest to the year asked (the later of two as near), or 0 when none is within five years. */
    public int nearestYear(int territory, int year) {
        int best = 0;
        for (int held : years) {
            boolean near = Math.abs(held - year) <= FARTHEST && of(territory, held) != NOT_HELD;
            if (near && (best == 0 || Math.abs(held - year) <= Math.abs(best - year))) {
                best = held;
            }
        }
        return best;
    }

    /** The newest reference year held for every commune-level need: what coverage weights use. */
    public int newestYear() {
        return years[years.length - 1];
    }
}

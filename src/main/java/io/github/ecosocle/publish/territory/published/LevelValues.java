package io.github.ecosocle.publish.territory.published;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The numbers of all territories of one level, by their place in it. */
public final class LevelValues {
    private final int territories;
    private final Map<Slot, ValueColumn> columns = new HashMap<>();

    /** A place among those that have a number; equal numbers share the better place. */
    public record Rank(int place, int count) {}

    LevelValues(int territories) {
        this.territories = territories;
    }

    void put(int place, Slot slot, String value) {
        columns.computeIfAbsent(slot, added -> new ValueColumn(territories)).put(place, value);
    }

    /** Empty where there is none. */
    public String get(int place, Slot slot) {
        ValueColumn column = columns.get(slot);
        return column == null ? "" : column.get(place);
    }

    /** From the greatest down, among all of the level. */
    public Rank rank(Slot slot, double value) {
        ValueColumn column = columns.get(slot);
        double[] sorted = column == null ? new double[0] : column.sorted();
        int at = Arrays.binarySearch(sorted, value);
        int above = at < 0 ? -at - 1 : at;
        while (above < sorted.length && sorted[above] <= value) {
            above++;
        }
        return new Rank(sorted.length - above + 1, sorted.length);
    }

    /** From the greatest down, among some of the level. */
    public Rank rankAmong(int[] places, Slot slot, double value) {
        ValueColumn column = columns.get(slot);
        int count = 0;
        int greater = 0;
        for (int place : places) {
            if (column != null && column.has(place)) {
                count++;
                greater += Double.parseDouble(column.get(place)) > value ? 1 : 0;
            }
        }
        return new Rank(greater + 1, count);
    }
}

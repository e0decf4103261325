package io.github.ecosocle.domain.cube;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All settled values: a plane per measure, method, year and level, made when first needed. */
public final class Cube {
    /** Values of earlier years are refused. */
    public static final int FIRST_YEAR = 1950;

    public static final int YEARS = 200;

    private final Territories territories;
    private final int measures;
    private final List<String> methods = new ArrayList<>(List.of(""));
    private final Map<String, Integer> methodNumbers = new TreeMap<>(Map.of("", 0));
    private final List<@Nullable Plane[]> byMethodThenMeasure = new ArrayList<>();

    /** A measure, a method and a year that somebody spoke of somewhere. */
    public record Series(int year, int measure, String method) implements Comparable<Series> {
        private static final Comparator<Series> ORDER = Comparator.comparingInt(Series::year)
                .thenComparingInt(Series::measure)
                .thenComparing(Series::method);

        @Override
        public int compareTo(Series other) {
            return ORDER.compare(this, other);
        }
    }

    public Cube(Territories territories, int measures) {
        this.territories = territories;
        this.measures = measures;
    }

    public Territories territories() {
        return territories;
    }

    public int methodNumber(String method) {
        return methodNumbers.computeIfAbsent(method, added -> {
            methods.add(added);
            return methods.size() - 1;
        });
    }

    /** The number of a method already met, or -1. */
    public int findMethod(String method) {
        return methodNumbers.getOrDefault(method, -1);
    }

    public static boolean holdsYear(int year) {
        return year >= FIRST_YEAR && year < FIRST_YEAR + YEARS;
    }

    /** The plane, made when missing. */
    public Plane plane(int measure, int method, int year, Level level) {
        Plane[] planes = planes(measure, method);
        int at = index(year, level);
        Plane plane = planes[at];
        if (plane == null) {
            plane = new Plane(territories.first(level), territories.count(level));
            planes[at] = plane;
        }
        return plane;
    }

    /** The plane, or null when nobody spoke of it. */
    public @Nullable Plane findPlane(int measure, int method, int year, Level level) {
        int key = method * measures + measure;
        if (method < 0 || key >= byMethodThenMeasure.size() || !holdsYear(year)) {
            return null;
        }
        return byMethodThenMeasure.get(key)[index(year, level)];
    }

    public @Nullable Plane findPlane(Series series, Level level) {
        return findPlane(series.measure(), findMethod(series.method()), series.year(), level);
    }

    private static int index(int year, Level level) {
        return (year - FIRST_YEAR) * Level.values().length + level.ordinal();
    }

    private @Nullable Plane[] planes(int measure, int method) {
        int key = method * measures + measure;
        while (byMethodThenMeasure.size() <= key) {
            byMethodThenMeasure.add(new Plane[YEARS * Level.values().length]);
        }
        return byMethodThenMeasure.get(key);
    }

    /** Every series met, in order of year, measure, method. */
    public List<Series> listSeries() {
        TreeSet<Series> series = new TreeSet<>();
        for (int key = 0; key < byMethodThenMeasure.size(); key++) {
            Plane[] planes = byMethodThenMeasure.get(key);
            for (int at = 0; at < planes.length; at++) {
                if (planes[at] != null) {
                    int year = FIRST_YEAR + at / Level.values().length;
                    series.add(new Series(year, key % measures, methods.get(key / measures)));
                }
            }
        }
        return Collections.unmodifiableList(new ArrayList<>(series));
    }
}

package io.github.ecosocle.settle.plausibility;

import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Cube.Series;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.territory.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nearest other year in which the value of a territory is known. */
final class History {
    /** Beyond, a territory may have become another. */
    private static final int FARTHEST = 5;

    private final Cube cube;

    History(Cube cube) {
        this.cube = cube;
    }

    /**
     * A value of another year.
     *
     * @param value above zero: nothing can be compared with zero
     */
    record Past(int year, double value, String exact) {
        boolean isEarlierThan(int other) {
            return year < other;
        }
    }

    /** The year before, else an earlier one, else a later one; null when none is held. */
    @Nullable
    Past near(Series series, Level level, int territory) {
        for (int gap = 1; gap <= FARTHEST; gap++) {
            Past before = at(series, series.year() - gap, level, territory);
            if (before != null) {
                return before;
            }
        }
        for (int gap = 1; gap <= FARTHEST; gap++) {
            Past after = at(series, series.year() + gap, level, territory);
            if (after != null) {
                return after;
            }
        }
        return null;
    }

    /** Every other year near enough to say something, the nearest first, of two the earlier. */
    List<Past> around(Series series, Level level, int territory) {
        List<Past> around = new ArrayList<>();
        for (int gap = 1; gap <= FARTHEST; gap++) {
            for (int year : new int[] {series.year() - gap, series.year() + gap}) {
                Past other = at(series, year, level, territory);
                if (other != null) {
                    around.add(other);
                }
            }
        }
        return around;
    }

    private @Nullable Past at(Series series, int year, Level level, int territory) {
        Plane plane = cube.findPlane(series.measure(), cube.findMethod(series.method()), year, level);
        double value = Values.of(plane, territory);
        return plane != null && value > 0 ? new Past(year, value, Values.exact(plane, territory)) : null;
    }
}

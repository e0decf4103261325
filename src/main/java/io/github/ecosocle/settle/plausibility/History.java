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

    /**
     * What the other years of a territory say of a slip. Beside a range or similar territories they only must not contradict;
     * alone, they are believed when two of them agree, and when none of them is like the value: many things begin small, and
     * some come every other year.
     *
     * @param nearest the nearest first
     */
    record Others(Look look, List<Past> nearest) {
        /** A slip must bring a value this near to its history, however many years lie between. */
        private static final double NEAR = StrictMath.log(2);

        private static final int WITNESSES = 2;

        /** Without the years that are as strange as the value: a submitter who mistakes a unit does so every year. */
        static Others sound(Look look, List<Past> around, Heads heads) {
            return new Others(
                    look,
                    around.stream()
                            .filter(other -> !look.isStrange(other.value(), heads))
                            .toList());
        }

        @Nullable
        Past first() {
            return nearest.isEmpty() ? null : nearest.get(0);
        }

        /** True when the nearest of them would not be surprised by another value. */
        boolean allow(double other) {
            Past first = first();
            return first == null || change(first, other) <= Math.min(NEAR, look.tolerated(first));
        }

        /** True when they alone show that the value should be another. */
        boolean prove(double other) {
            return nearest.size() >= WITNESSES
                    && nearest.stream().limit(WITNESSES).allMatch(one -> change(one, other) <= NEAR)
                    && nearest.stream().noneMatch(one -> change(one, look.value()) <= NEAR)
                    && !isBeginning(other);
        }

        /** Small before, large after, with nothing on the other side: a wind farm, as well as a slip. */
        private boolean isBeginning(double other) {
            boolean grows = other < look.value();
            return nearest.stream()
                    .allMatch(one -> one.isEarlierThan(look.series().year()) == grows);
        }

        private static double change(Past since, double other) {
            return other > 0 ? Math.abs(StrictMath.log(other / since.value())) : Double.POSITIVE_INFINITY;
        }

        /** Of several slips that suit, the one nearest to the nearest year, else to similar territories. */
        double distance(double other) {
            Past first = first();
            return first == null ? look.score(other) : change(first, other);
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

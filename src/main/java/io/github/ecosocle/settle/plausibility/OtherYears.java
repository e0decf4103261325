package io.github.ecosocle.settle.plausibility;

import io.github.ecosocle.settle.plausibility.History.Past;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the other years of a territory say of a slip. Beside a range or similar territories they only must not contradict;
 * alone, they are believed when two of them agree, and when none of them is like the value: many things begin small, and
 * some come every other year.
 *
 * @param nearest the nearest first
 */
record OtherYears(Look look, List<Past> nearest) {
    /** A slip must bring a value this near to its history, however many years lie between. */
    private static final double NEAR = StrictMath.log(2);

    private static final int WITNESSES = 2;

    /** Without the years that are as strange as the value: a submitter who mistakes a unit does so every year. */
    static OtherYears sound(Look look, List<Past> around, Heads heads) {
        return new OtherYears(
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
        return nearest.stream().allMatch(one -> one.isEarlierThan(look.series().year()) == grows);
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

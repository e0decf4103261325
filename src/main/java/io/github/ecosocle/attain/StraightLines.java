package io.github.ecosocle.attain;

import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.objective.Milestone;
import io.github.ecosocle.domain.objective.Trajectory;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns the milestones of a trajectory into where a territory should be in any year: straight lines between them. */
final class StraightLines {
    private static final int PERCENT = 100;

    private final NavigableMap<Integer, Rational> points = new TreeMap<>();

    /** @param base value of the base year; without it, milestones that are a change of it are no points */
    StraightLines(Trajectory trajectory, @Nullable Rational base) {
        if (base != null) {
            points.put(trajectory.baseYear(), base);
        }
        for (Milestone milestone : trajectory.milestones()) {
            Rational amount = Rational.of(milestone.amount());
            if (!milestone.relative()) {
                points.put(milestone.year(), amount);
            } else if (base != null) {
                Rational kept = Rational.of(PERCENT).plus(amount).over(Rational.of(PERCENT));
                points.put(milestone.year(), base.times(kept));
            }
        }
    }

    /** Empty before the first point and after the last: a line is never drawn on. */
    Optional<Rational> at(int year) {
        Map.@Nullable Entry<Integer, Rational> before = points.floorEntry(year);
        Map.@Nullable Entry<Integer, Rational> after = points.ceilingEntry(year);
        if (before == null || after == null) {
            return Optional.empty();
        }
        if (before.getKey().equals(after.getKey())) {
            return Optional.of(before.getValue());
        }
        Rational gone = Rational.of(year - before.getKey(), after.getKey() - before.getKey());
        return Optional.of(
                before.getValue().plus(after.getValue().minus(before.getValue()).times(gone)));
    }
}

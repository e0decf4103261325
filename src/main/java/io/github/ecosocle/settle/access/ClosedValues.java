package io.github.ecosocle.settle.access;

import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Cube.Series;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.territory.Level;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * The observations that are closed to the readers of a release, and why. A slot filled by one of them is closed: what it
 * holds is then protected as a secret is. A closed value that lost its slot leaves the open one that won.
 */
public final class ClosedValues {
    /** Few distinct reasons, and perhaps millions of numbers. */
    private final Map<String, BitSet> byReason = new TreeMap<>();

    /** @param number of the observation among all */
    public void note(Observations said, int at, int number) {
        if (said.textNumber(TextColumn.ACCESS, at) != 0) {
            byReason.computeIfAbsent(said.text(TextColumn.ACCESS, at), any -> new BitSet())
                    .set(number);
        }
    }

    /** Once every slot has its winner. */
    public void close(Cube cube) {
        if (byReason.isEmpty()) {
            return;
        }
        for (Series series : cube.listSeries()) {
            for (Level level : Level.values()) {
                Plane plane = cube.findPlane(series, level);
                if (plane != null) {
                    close(
                            plane,
                            cube.territories().first(level),
                            cube.territories().end(level));
                }
            }
        }
    }

    private void close(Plane plane, int from, int to) {
        byReason.forEach((why, numbers) -> {
            for (int id = from; id < to; id++) {
                if (plane.isKnown(id) && numbers.get(plane.origin(id))) {
                    plane.close(id, why);
                }
            }
        });
    }
}

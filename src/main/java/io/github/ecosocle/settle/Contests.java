package io.github.ecosocle.settle;

import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One contest for each plane of a cube, opened when somebody first competes in it, and found again by its numbers. */
final class Contests {
    private static final int LEVELS = Level.values().length;

    private final Cube cube;
    private final int measures;
    private final Stamps order;
    private final List<@Nullable Contest[]> byMethodThenMeasure = new ArrayList<>();

    Contests(Cube cube, int measures, Stamps order) {
        this.cube = cube;
        this.measures = measures;
        this.order = order;
    }

    /** Where a territory competes. */
    Contest of(int measure, int method, int year, int territory) {
        Level level = cube.territories().level(territory);
        @Nullable Contest[] contests = contests(method * measures + measure);
        int at = (year - Cube.FIRST_YEAR) * LEVELS + level.ordinal();
        Contest contest = contests[at];
        if (contest == null) {
            Territories all = cube.territories();
            contest = new Contest(cube.plane(measure, method, year, level), all.first(level), all.count(level), order);
            contests[at] = contest;
        }
        return contest;
    }

    private @Nullable Contest[] contests(int key) {
        while (byMethodThenMeasure.size() <= key) {
            byMethodThenMeasure.add(new Contest[Cube.YEARS * LEVELS]);
        }
        return byMethodThenMeasure.get(key);
    }

    /**
     * Once every submission has spoken.
     *
     * @param overtaken takes the numbers of the words that a later number replaced
     */
    void finish(BitSet overtaken) {
        for (@Nullable Contest[] contests : byMethodThenMeasure) {
            for (Contest contest : contests) {
                if (contest != null) {
                    contest.finish(overtaken);
                }
            }
        }
        byMethodThenMeasure.clear();
    }
}

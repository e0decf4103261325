package io.github.ecosocle.aggregate.secrecy;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Cube.Series;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.scrutiny.SumOfParts;
import io.github.ecosocle.domain.territory.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A total and its sectors for one territory: where one of them alone is hidden, another is, or the rest would give it. */
final class SumSecrets {
    private final Catalogue catalogue;
    private final Cube cube;

    SumSecrets(Catalogue catalogue, Cube cube) {
        this.catalogue = catalogue;
        this.cube = cube;
    }

    /** True when something was hidden; the series of it are touched. */
    boolean conceal(Set<Series> touched) {
        boolean more = false;
        for (SumOfParts sum : catalogue.sums()) {
            for (Series one : List.copyOf(touched)) {
                if (sum.measures()
                        .contains(catalogue.measures().get(one.measure()).id())) {
                    more |= conceal(sum, one, touched);
                }
            }
        }
        return more;
    }

    private boolean conceal(SumOfParts sum, Series one, Set<Series> touched) {
        List<Series> all = sum.measures().stream()
                .map(id -> new Series(one.year(), catalogue.number(id), one.method()))
                .toList();
        boolean more = false;
        for (Level level : Level.values()) {
            for (int id = cube.territories().first(level);
                    cube.findPlane(one, level) != null
                            && id < cube.territories().end(level);
                    id++) {
                more |= concealSecond(all, level, id, touched);
            }
        }
        return more;
    }

    private boolean concealSecond(List<Series> all, Level level, int id, Set<Series> touched) {
        List<Series> open = new ArrayList<>();
        int hidden = 0;
        for (Series series : all) {
            Plane plane = cube.findPlane(series, level);
            hidden += plane != null && plane.state(id) == State.SECRET ? 1 : 0;
            if (plane != null && plane.isKnown(id)) {
                open.add(series);
            }
        }
        if (hidden != 1 || open.isEmpty()) {
            return false;
        }
        Series given = open.stream()
                .min(Comparator.comparing((Series series) -> value(series, level, id)))
                .orElseThrow();
        cube.plane(given.measure(), cube.methodNumber(given.method()), given.year(), level)
                .conceal(id);
        touched.add(given);
        return true;
    }

    /** The least is the least that readers lose; the total is more than its parts. */
    private double value(Series series, Level level, int id) {
        @Nullable Plane plane = cube.findPlane(series, level);
        Exact value = plane == null ? null : plane.value(id);
        return value == null ? Double.MAX_VALUE : value.toDecimal(2).doubleValue();
    }
}

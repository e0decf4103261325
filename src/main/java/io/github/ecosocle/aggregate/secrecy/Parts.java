package io.github.ecosocle.aggregate.secrecy;

import io.github.ecosocle.aggregate.member.BaseValues;
import io.github.ecosocle.aggregate.member.Weights;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Cube.Series;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Territories;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The wholes and parts of one base series, from the country down to the communes: a hidden whole loses one of its parts, a whole
 * with one hidden part loses a second. Those given up are the least populous. What was not sent is no protection: a total sent
 * from above may give it.
 */
final class Parts {
    private final Cube cube;
    private final Territories territories;
    private final Weights weights;
    private final Series series;
    private final BaseValues values;

    Parts(Cube cube, Weights weights, Series series, BaseValues values) {
        this.cube = cube;
        this.territories = cube.territories();
        this.weights = weights;
        this.series = series;
        this.values = values;
    }

    void conceal() {
        Level[] levels = Level.values();
        for (int at = levels.length - 1; at > Level.EPCI.ordinal(); at--) {
            for (int id = territories.first(levels[at]); id < territories.end(levels[at]); id++) {
                if (isHidden(id)) {
                    concealMemberOf(id);
                }
            }
        }
        for (int id = territories.first(Level.EPCI); id < territories.end(Level.EPCI); id++) {
            concealCommunesOf(id);
        }
    }

    private void concealMemberOf(int territory) {
        int[] members = territories.members(territory).stream()
                .mapToInt(Member::territory)
                .toArray();
        if (hidden(members) == 0) {
            concealLeast(members);
        }
    }

    /** One hidden commune alone is what is missing from the EPCI; that of an EPCI of one commune is the EPCI. */
    private void concealCommunesOf(int epci) {
        int[] communes = territories.communesOf(epci);
        int hidden = hidden(communes);
        if (hidden == 1 && communes.length == 1) {
            conceal(epci);
        } else if (hidden == (isHidden(epci) ? 0 : 1)) {
            concealLeast(communes);
        }
    }

    private int hidden(int[] parts) {
        return (int) Arrays.stream(parts).filter(this::isHidden).count();
    }

    /** Rather one whose value can be read; one that was not sent may be told by a total sent from above. */
    private void concealLeast(int[] parts) {
        Arrays.stream(parts)
                .filter(part -> !isHidden(part))
                .boxed()
                .min(Comparator.comparing((Integer part) -> !isOpen(part)).thenComparing(weights::coverage))
                .ifPresent(this::conceal);
    }

    private void conceal(int territory) {
        Level level = territories.level(territory);
        cube.plane(series.measure(), cube.methodNumber(series.method()), series.year(), level)
                .conceal(territory);
    }

    private boolean isHidden(int territory) {
        @Nullable Plane plane = cube.findPlane(series, territories.level(territory));
        return plane != null && plane.state(territory) == State.SECRET;
    }

    private boolean isOpen(int territory) {
        return values.isKnown(territory, territories.level(territory));
    }
}

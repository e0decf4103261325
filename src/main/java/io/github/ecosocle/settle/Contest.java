package io.github.ecosocle.settle;

import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.observation.Observation.State;
import java.util.HashMap;
import java.util.Map;

/**
 * Who fills each slot of a plane. A number, a secret or a removal competes by its stamp; a word such as {@code NC} never
 * replaces a number, it only says that the number is carried on.
 */
final class Contest {
    private final Plane plane;
    private final int firstTerritory;
    private final int[] stamps;
    private final Stamps order;
    /** Words are few: kept aside until every number is known. */
    private final Map<Integer, Word> words = new HashMap<>();

    private record Word(State state, int stamp, int origin) {}

    Contest(Plane plane, int firstTerritory, int territories, Stamps order) {
        this.plane = plane;
        this.firstTerritory = firstTerritory;
        this.stamps = new int[territories];
        this.order = order;
    }

    Plane plane() {
        return plane;
    }

    void offerNumber(int territory, int stamp, int origin, long mantissa, int scale, int divisor) {
        if (wins(territory, stamp)) {
            plane.set(territory, State.KNOWN, mantissa, scale, divisor, origin);
            stamps[territory - firstTerritory] = stamp;
        }
    }

    /** Secrets and removals replace numbers; other words wait. */
    void offerWord(int territory, State state, int stamp, int origin) {
        if (state == State.SECRET || state == State.REMOVAL) {
            if (wins(territory, stamp)) {
                plane.set(territory, state, 0, 0, 0, origin);
                stamps[territory - firstTerritory] = stamp;
            }
        } else {
            words.merge(territory, new Word(state, stamp, origin), this::stronger);
        }
    }

    private boolean wins(int territory, int stamp) {
        return plane.isEmpty(territory) || order.beats(stamp, stamps[territory - firstTerritory]);
    }

    private Word stronger(Word one, Word other) {
        if ((one.state() == State.REFUSED) != (other.state() == State.REFUSED)) {
            return one.state() == State.REFUSED ? other : one;
        }
        return order.beats(other.stamp(), one.stamp()) ? other : one;
    }

    /** Once every submission has spoken. */
    void finish() {
        words.forEach((territory, word) -> {
            boolean later = !plane.isEmpty(territory) && order.beats(word.stamp(), stamps[territory - firstTerritory]);
            boolean empty = plane.isEmpty(territory) || (later && plane.state(territory) == State.REMOVAL);
            if (empty) {
                plane.set(territory, word.state(), 0, 0, 0, word.origin());
            } else if (later && plane.isKnown(territory) && word.state().isMissing() && word.state() != State.ABSENT) {
                plane.carry(territory);
            }
        });
        words.clear();
    }
}

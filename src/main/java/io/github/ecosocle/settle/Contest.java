package io.github.ecosocle.settle;

import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.observation.Observation.State;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who fills each slot of a plane. A number or a removal competes by its stamp; a secret competes too, and replaces an
 * earlier number whatever their sources; a word such as {@code NC} never replaces a number, it only says that the number is
 * carried on.
 */
final class Contest {
    private final Plane plane;
    private final int firstTerritory;
    private final int[] stamps;
    private final Stamps order;
    private final Secrets secrets;
    /** Words are few: kept aside until every number is known. */
    private final List<Word> words = new ArrayList<>();

    private record Word(int territory, State state, int stamp, int origin) {}

    Contest(Plane plane, int firstTerritory, int territories, Stamps order) {
        this.plane = plane;
        this.firstTerritory = firstTerritory;
        this.stamps = new int[territories];
        this.order = order;
        this.secrets = new Secrets(territories, order);
    }

    void offerNumber(int territory, int stamp, int origin, long mantissa, int scale, int divisor) {
        if (wins(territory, stamp)) {
            if (divisor <= Byte.MAX_VALUE) {
                plane.set(territory, State.KNOWN, mantissa, scale, divisor, origin);
            } else {
                plane.set(territory, new Quantity(mantissa, scale, divisor), origin);
            }
            stamps[territory - firstTerritory] = stamp;
        }
    }

    /** A number that no file says: what a correction puts in the place of one. */
    void offerCorrected(int territory, int stamp, int origin, Exact value) {
        if (wins(territory, stamp)) {
            plane.set(territory, value, origin);
            stamps[territory - firstTerritory] = stamp;
        }
    }

    /** A removal competes with the numbers; secrets and words wait. */
    void offerWord(int territory, State state, int stamp, int origin) {
        if (state == State.REMOVAL) {
            if (wins(territory, stamp)) {
                put(territory, state, stamp, origin);
            }
        } else if (state == State.SECRET) {
            secrets.offer(territory - firstTerritory, stamp, origin);
        } else {
            words.add(new Word(territory, state, stamp, origin));
        }
    }

    private boolean wins(int territory, int stamp) {
        return plane.isEmpty(territory) || isBeatenBy(stamp, territory);
    }

    private boolean isBeatenBy(int stamp, int territory) {
        return order.beats(stamp, stamps[territory - firstTerritory]);
    }

    private void put(int territory, State state, int stamp, int origin) {
        plane.set(territory, state, 0, 0, 0, origin);
        stamps[territory - firstTerritory] = stamp;
    }

    /**
     * Once every submission has spoken.
     *
     * @param overtaken takes the numbers of the words that a later number replaced
     */
    void finish(BitSet overtaken) {
        for (int slot = 0; slot < stamps.length; slot++) {
            int territory = firstTerritory + slot;
            int winner = plane.isEmpty(territory) ? secrets.strongest(slot) : secrets.winner(slot, stamps[slot]);
            if (winner != Secrets.NONE) {
                put(territory, State.SECRET, secrets.stamp(slot, winner), winner);
            }
        }
        strongestWords().forEach(this::take);
        for (Word word : words) {
            if (plane.isKnown(word.territory()) && !isBeatenBy(word.stamp(), word.territory())) {
                overtaken.set(word.origin());
            }
        }
        words.clear();
    }

    private Map<Integer, Word> strongestWords() {
        Map<Integer, Word> strongest = new HashMap<>();
        words.forEach(word -> strongest.merge(word.territory(), word, this::stronger));
        return strongest;
    }

    private Word stronger(Word one, Word other) {
        if ((one.state() == State.REFUSED) != (other.state() == State.REFUSED)) {
            return one.state() == State.REFUSED ? other : one;
        }
        return order.beats(other.stamp(), one.stamp()) ? other : one;
    }

    private void take(int territory, Word word) {
        boolean empty = plane.isEmpty(territory);
        boolean speaks = word.state() != State.REFUSED && !empty && isBeatenBy(word.stamp(), territory);
        if (empty || (speaks && plane.state(territory) == State.REMOVAL)) {
            put(territory, word.state(), word.stamp(), word.origin());
        } else if (speaks && plane.isKnown(territory) && word.state() != State.ABSENT) {
            plane.carry(territory);
        }
    }
}

package io.github.ecosocle.domain.observation;

import io.github.ecosocle.domain.number.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One value received, as understood and as read. Refused values are observations too: nothing received is lost.
 *
 * @param level label of the level, as understood, or empty when the territory is unknown
 * @param code of the territory as understood, or as read when unknown
 * @param year 0 when unreadable
 * @param measure id, or the heading as read when unknown
 * @param state known, missing with its reason, removal of the key, or refused
 * @param quantity in the canonical unit of the measure; null unless known
 * @param receivedValue text of the cell
 * @param receivedUnit text of the unit, wherever it was found
 * @param depositDay epoch day of the row's own deposit date, or {@link #NO_DAY} for that of the submission
 * @param motif empty, or a code and its text: why refused, set aside, or what to know about it
 */
public record Observation(
        String level,
        String code,
        int year,
        String measure,
        String method,
        State state,
        @Nullable Quantity quantity,
        String receivedValue,
        String receivedUnit,
        String sheet,
        int row,
        int column,
        String source,
        int depositDay,
        String comment,
        String motif) {

    public static final int NO_DAY = Integer.MIN_VALUE;

    /** What the cell says. */
    public enum State {
        KNOWN,
        ABSENT,
        NON_COMMUNIQUE,
        NON_DISPONIBLE,
        SANS_OBJET,
        SECRET,
        /** {@code SUPPRIMER}: takes the key out. */
        REMOVAL,
        /** Not usable: the finding says why. */
        REFUSED,
        /** The same value twice for one key in one submission: one is kept, this one is not. */
        REPEATED;

        private static final State[] ALL = values();

        public static State of(MissingReason reason) {
            return ALL[reason.ordinal() + ABSENT.ordinal()];
        }

        public static State at(int ordinal) {
            return ALL[ordinal];
        }

        /** True for {@link #ABSENT} to {@link #SECRET}. */
        public boolean isMissing() {
            return ordinal() >= ABSENT.ordinal() && ordinal() <= SECRET.ordinal();
        }

        public MissingReason reason() {
            return MissingReason.values()[ordinal() - ABSENT.ordinal()];
        }
    }
}

package io.github.ecosocle.settle.geography;

import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.util.function.IntFunction;

/** Two sides of one measure, year and method: what was sent for the EPCI that are no more, and for those of today. */
record Sides(Territories ended, Plane sent, Territories reference, Plane today, IntFunction<String> submissionOf) {

    boolean isEnded(String siren) {
        return ended.find(Level.EPCI, siren) != Territories.NONE;
    }

    private int id(String siren) {
        return (isEnded(siren) ? ended : reference).find(Level.EPCI, siren);
    }

    Side of(String siren) {
        return new Side(isEnded(siren) ? sent : today, id(siren));
    }

    /** What one EPCI was sent for. */
    record Side(Plane plane, int id) {
        boolean isKnown() {
            return plane.isKnown(id);
        }

        int origin() {
            return plane.origin(id);
        }
    }

    /** The submission that a value was read in; empty when there is none. */
    String submission(String siren) {
        Side side = of(siren);
        return side.isKnown() && side.origin() != Plane.NO_ORIGIN ? submissionOf.apply(side.origin()) : "";
    }
}

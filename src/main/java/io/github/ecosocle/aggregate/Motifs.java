package io.github.ecosocle.aggregate;

import io.github.ecosocle.aggregate.member.Tally;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.observation.Observation.State;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The {@code motif} of a figure: codes first, the one that explains the value before those that comment it. */
final class Motifs {
    private static final String SEPARATOR = " ; ";

    /** One text a year: millions of figures say the same. */
    private static final String[] POPULATION = IntStream.range(Cube.FIRST_YEAR, Cube.FIRST_YEAR + Cube.YEARS)
            .mapToObj(year -> "population : " + year)
            .toArray(String[]::new);

    private String text = "";

    Motifs add(String motif) {
        if (!motif.isEmpty()) {
            text = text.isEmpty() ? motif : text + SEPARATOR + motif;
        }
        return this;
    }

    /** How old a carried value is, by its date and not by its age: an age would change every published file every day. */
    Motifs sentBy(Plane plane, int territory, Origins origins) {
        int origin = plane.origin(territory);
        if (origin == Plane.NO_ORIGIN) {
            return this;
        }
        if (plane.isCarried(territory)) {
            add("reconduit : chiffre déposé le " + origins.depositDate(origin));
        }
        return add(origins.note(origin));
    }

    Motifs splits(Tally tally) {
        return tally.splits().isEmpty() ? this : add(tally.sharing().motif() + String.join("|", tally.splits()));
    }

    Motifs rebuilt() {
        return add("reconstruit : taux fourni × population");
    }

    /** Said only when the population is not that of the year of the figure. */
    Motifs population(int populationYear, int year) {
        return populationYear == 0 || populationYear == year ? this : add(POPULATION[populationYear - Cube.FIRST_YEAR]);
    }

    Motifs coverage(Tally tally) {
        Motifs told = tally.isComplete() ? this : add("couverture : calculé sur les membres connus");
        return tally.secret() ? told.add(SHIELDED) : told;
    }

    /** What is said where a member is secret. */
    static final String SHIELDED = "secret_secondaire : un membre est secret";

    private static final String CONCEALED = "secret_secondaire : protège une valeur secrète";

    /** Why a slot that holds no number is empty. */
    static String ofWord(@Nullable Plane plane, int territory) {
        if (plane == null || plane.isEmpty(territory)) {
            return "non_envoye";
        }
        State state = plane.state(territory);
        if (!plane.closure(territory).isEmpty()) {
            return plane.closure(territory);
        }
        if (plane.isConcealed(territory)) {
            return CONCEALED;
        }
        if (state.isMissing()) {
            return state.reason().motif();
        }
        return state == State.REFUSED ? "rejete" : "non_envoye";
    }

    String text() {
        return text;
    }
}

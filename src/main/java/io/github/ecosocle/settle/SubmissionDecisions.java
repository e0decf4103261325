package io.github.ecosocle.settle;

import io.github.ecosocle.domain.correction.Correction;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.observation.Decision;
import io.github.ecosocle.domain.observation.Decisions;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.settle.Settling.Settled;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the decision on each observation back from the slot it competed for. */
final class SubmissionDecisions implements Decisions {
    private final Settlement settlement;
    private final Settled settled;
    private final Observations observations;
    private final Keys keys;
    private final Keys formerKeys;
    private final Map<Integer, String> setAside;
    private final Map<Integer, String> told;
    /** Several questions are asked of one observation, then of the next: the slot it competed for is found once. */
    private int located = -1;

    private int territory = Keys.UNKNOWN;
    private @Nullable Plane plane;
    /** The territory is an EPCI that is no more. */
    private boolean former;

    SubmissionDecisions(
            Settlement settlement,
            Settled settled,
            Observations observations,
            Keys keys,
            Keys formerKeys,
            Map<Integer, String> setAside,
            Map<Integer, String> told) {
        this.settlement = settlement;
        this.settled = settled;
        this.observations = observations;
        this.keys = keys;
        this.formerKeys = formerKeys;
        this.setAside = setAside;
        this.told = told;
    }

    @Override
    public int depositDay() {
        return settled.depositDay();
    }

    @Override
    public boolean isSecret(int at) {
        Plane slots = plane(at);
        return slots != null && slots.state(territory) == State.SECRET;
    }

    @Override
    public boolean isClosed(int at) {
        return observations.textNumber(TextColumn.ACCESS, at) != 0;
    }

    @Override
    public Decision decision(int at) {
        Correction correction = correction(at);
        if (correction != null && correction.value() == null) {
            return Decision.ECARTE;
        }
        State state = state(at);
        if (state == State.REFUSED) {
            return Decision.REFUSE;
        }
        if (settled.withdrawn()) {
            return Decision.RETIRE;
        }
        Plane slots = plane(at);
        if (state == State.REPEATED || slots == null || isOutside()) {
            return Decision.ECARTE;
        }
        int number = settled.firstObservation() + at;
        if (slots.origin(territory) == number) {
            boolean left =
                    former && state == State.KNOWN && !settlement.carried().isTaken(number);
            return left || setAside.containsKey(number) ? Decision.ECARTE : Decision.RETENU;
        }
        return lost(winner(slots), state, number);
    }

    /** A closed number wins as an open one does. */
    private State winner(Plane slots) {
        return slots.closure(territory).isEmpty() ? slots.state(territory) : State.KNOWN;
    }

    private @Nullable Correction correction(int at) {
        return settlement.corrections().of(settled.firstObservation() + at);
    }

    /** A value refused speaks again once it is corrected. */
    private State state(int at) {
        Correction correction = correction(at);
        return correction == null || correction.value() == null ? observations.state(at) : State.KNOWN;
    }

    @Override
    public @Nullable Exact corrected(int at) {
        Correction correction = correction(at);
        return correction == null ? null : correction.value();
    }

    private Decision lost(State winner, State state, int number) {
        if (winner == State.REMOVAL || (state == State.KNOWN && isWord(winner))) {
            return Decision.RETIRE;
        }
        return isWord(state) && winner == State.KNOWN && !settlement.isOvertaken(number)
                ? Decision.ECARTE
                : Decision.REMPLACE;
    }

    /** A number gives way to a word only once a removal has taken it out. */
    private static boolean isWord(State state) {
        return state.isMissing() && state != State.SECRET;
    }

    private @Nullable Plane plane(int at) {
        if (at != located) {
            located = at;
            former = keys.territory(at) == Keys.UNKNOWN;
            Keys own = former ? formerKeys : keys;
            territory = own.territory(at);
            plane = own.isComplete(at) ? findPlane(own, at) : null;
        }
        return plane;
    }

    private @Nullable Plane findPlane(Keys own, int at) {
        Cube cube = former ? settlement.former() : settlement.cube();
        Level level = cube.territories().level(territory);
        return cube.findPlane(own.measure(at), own.method(at), observations.year(at), level);
    }

    /** Of an EPCI that is no more, where the job leaves values where they were sent. */
    private boolean isOutside() {
        return former && !settlement.carried().isAsked();
    }

    @Override
    public String motif(int at) {
        // what is said of a closed value may tell it
        String own = isClosed(at) ? observations.text(TextColumn.ACCESS, at) : own(at);
        String why = why(at);
        if (why.isEmpty()) {
            return own;
        }
        return own.isEmpty() ? why : why + " ; " + own;
    }

    /** The reason of a correction may tell of its value: where that is secret, only the code stays. */
    private String own(int at) {
        String own = observations.text(TextColumn.MOTIF, at);
        Correction correction = correction(at);
        if (correction == null) {
            return own;
        }
        String motif = isSecret(at) ? Correction.CODE : correction.motif();
        return own.isEmpty() || observations.state(at) == State.REFUSED ? motif : motif + " ; " + own;
    }

    private String why(int at) {
        Correction correction = correction(at);
        State state = state(at);
        if (state == State.REFUSED || (correction != null && correction.value() == null)) {
            return "";
        }
        if (settled.withdrawn()) {
            return "retrait : dépôt retiré de la publication";
        }
        if (state == State.REPEATED) {
            return observations.text(TextColumn.MOTIF, at).isEmpty()
                    ? "doublon : même valeur deux fois dans le dépôt"
                    : "";
        }
        Plane slots = plane(at);
        if (slots == null || isOutside()) {
            return "hors_referentiel : ce territoire n’existe pas dans le millésime publié";
        }
        int number = settled.firstObservation() + at;
        int winner = slots.origin(territory);
        return winner == number ? retained(number) : lostTo(winner, at, slots);
    }

    private String retained(int number) {
        String carried = settlement.carried().motif(number);
        return setAside.getOrDefault(number, carried.isEmpty() ? told.getOrDefault(number, "") : carried);
    }

    private String lostTo(int winner, int at, Plane slots) {
        String by = settlement.submissionOf(winner).id() + " du " + settlement.depositDateOf(winner);
        return switch (decision(at)) {
            case RETIRE ->
                slots.state(territory) == State.REMOVAL
                        ? "retrait : supprimé par " + by
                        : "retrait : supprimé avant le dépôt " + by;
            case ECARTE ->
                observations.state(at) == State.ABSENT
                        ? "non_envoye : ne dit rien, le chiffre de " + by + " reste"
                        : "reconduit : ne remplace pas le chiffre de " + by;
            default -> "remplace : par " + by;
        };
    }
}

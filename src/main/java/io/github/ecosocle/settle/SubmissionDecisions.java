package io.github.ecosocle.settle;

import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.observation.Decision;
import io.github.ecosocle.domain.observation.Decisions;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.settle.Settling.Settled;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the decision on each observation back from the slot it competed for. */
final class SubmissionDecisions implements Decisions {
    private final Settlement settlement;
    private final Settled settled;
    private final Observations observations;
    private final Keys keys;
    private final Map<Integer, String> setAside;
    /** Made once: several readers ask for each. */
    private final Decision[] decisions;

    SubmissionDecisions(
            Settlement settlement,
            Settled settled,
            Observations observations,
            Keys keys,
            Map<Integer, String> setAside) {
        this.settlement = settlement;
        this.settled = settled;
        this.observations = observations;
        this.keys = keys;
        this.setAside = setAside;
        this.decisions = new Decision[observations.size()];
        Arrays.setAll(decisions, this::decide);
    }

    @Override
    public int depositDay() {
        return settled.depositDay();
    }

    @Override
    public Decision decision(int at) {
        return decisions[at];
    }

    @Override
    public boolean isSecret(int at) {
        Plane plane = plane(at);
        return plane != null && plane.state(keys.territory(at)) == State.SECRET;
    }

    private Decision decide(int at) {
        State state = observations.state(at);
        if (state == State.REFUSED) {
            return Decision.REFUSE;
        }
        if (settled.withdrawn()) {
            return Decision.RETIRE;
        }
        Plane plane = plane(at);
        if (state == State.REPEATED || plane == null) {
            return Decision.ECARTE;
        }
        int number = settled.firstObservation() + at;
        if (plane.origin(keys.territory(at)) == number) {
            return setAside.containsKey(number) ? Decision.ECARTE : Decision.RETENU;
        }
        return lost(plane.state(keys.territory(at)), state, number);
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
        if (!keys.isComplete(at)) {
            return null;
        }
        Level level = settlement.cube().territories().level(keys.territory(at));
        return settlement.cube().findPlane(keys.measure(at), keys.method(at), observations.year(at), level);
    }

    @Override
    public String motif(int at) {
        String own = observations.text(TextColumn.MOTIF, at);
        String why = why(at);
        if (why.isEmpty()) {
            return own;
        }
        return own.isEmpty() ? why : why + " ; " + own;
    }

    private String why(int at) {
        State state = observations.state(at);
        if (state == State.REFUSED) {
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
        Plane plane = plane(at);
        if (plane == null) {
            return "hors_referentiel : ce territoire n’existe pas dans le millésime publié";
        }
        int number = settled.firstObservation() + at;
        int winner = plane.origin(keys.territory(at));
        return winner == number ? setAside.getOrDefault(number, "") : lostTo(winner, at, plane);
    }

    private String lostTo(int winner, int at, Plane plane) {
        String by = settlement.submissionOf(winner).id() + " du " + settlement.depositDateOf(winner);
        return switch (decision(at)) {
            case RETIRE ->
                plane.state(keys.territory(at)) == State.REMOVAL
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

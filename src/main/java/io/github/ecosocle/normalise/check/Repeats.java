package io.github.ecosocle.normalise.check;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.Arrays;

/** Of equal values of one key in one submission, keeps the first; of different ones, none (contract, 3.4). */
public final class Repeats {
    public static final Rule DUPLICATE = new Rule(
            "DUPLICATE",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Valeur donnée deux fois : « {lu} » est déjà en {0}, elle ne compte qu'une fois. Garder {attendu}.",
            "une seule des deux lignes",
            "deux lignes semblables");

    public static final Rule CONFLICT = new Rule(
            "CONFLICT",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Valeurs contradictoires : {0} donnent plusieurs valeurs de {1} pour {2} en {3}. Aucune n'est gardée. Écrire {attendu}.",
            "une seule valeur, ou la méthode ou la source de chacune",
            "548,2 puis 612");

    private static final int LISTED_CELLS = 20;

    private final Observations observations;
    private final Notices notices;
    /** First observation of the key, then another: sorted, the members of a key follow one another. */
    private long[] pairs = new long[64];

    private int count;

    public Repeats(Observations observations, Notices notices) {
        this.observations = observations;
        this.notices = notices;
    }

    public void check(JobDefinition job) {
        KeyTable table = new KeyTable(ObservationKeys.withSource(observations, job), observations.size());
        for (int at = 0; at < observations.size(); at++) {
            int first = observations.state(at) == State.REFUSED ? KeyTable.NONE : table.putIfAbsent(at);
            if (first != KeyTable.NONE) {
                addPair(first, at);
            }
        }
        Arrays.sort(pairs, 0, count);
        for (int from = 0; from < count; ) {
            int to = from;
            while (to < count && pairs[to] >>> 32 == pairs[from] >>> 32) {
                to++;
            }
            judge(from, to);
            from = to;
        }
    }

    private void addPair(int first, int other) {
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, count * 2);
        }
        pairs[count++] = (long) first << 32 | other;
    }

    /** A word (« NC ») beside a number says nothing more; secrecy wins over all. */
    private void judge(int from, int to) {
        int kept = (int) (pairs[from] >>> 32);
        boolean conflict = false;
        for (int i = from; i < to; i++) {
            int other = (int) pairs[i];
            if (weight(other) > weight(kept)) {
                kept = other;
            } else if (weight(other) == weight(kept)) {
                conflict |= !sameAmount(kept, other);
            }
        }
        if (conflict && observations.state(kept) != State.SECRET) {
            refuseAll(from, to);
        } else {
            keepOne(kept, from, to);
        }
    }

    private int weight(int at) {
        return switch (observations.state(at)) {
            case SECRET -> 3;
            case REMOVAL, KNOWN -> 2;
            default -> 1;
        };
    }

    private boolean sameAmount(int one, int other) {
        return observations.mantissa(one) == observations.mantissa(other)
                && observations.scale(one) == observations.scale(other)
                && observations.divisor(one) == observations.divisor(other);
    }

    private void keepOne(int kept, int from, int to) {
        for (int i = from - 1; i < to; i++) {
            int at = i < from ? (int) (pairs[from] >>> 32) : (int) pairs[i];
            if (at != kept) {
                observations.setAmount(at, State.REPEATED, null);
                closeLike(at, kept);
                tell(DUPLICATE, at, observations.received(at), cell(kept));
            }
        }
    }

    /** The same value, once open and once closed, is closed. */
    private void closeLike(int other, int kept) {
        int access = observations.textNumber(TextColumn.ACCESS, other);
        if (access != 0) {
            observations.setTextNumber(TextColumn.ACCESS, kept, access);
        }
    }

    private void refuseAll(int from, int to) {
        int first = (int) (pairs[from] >>> 32);
        StringBuilder cells = new StringBuilder(cell(first));
        for (int i = from; i < to && i < from + LISTED_CELLS; i++) {
            cells.append(", ").append(cell((int) pairs[i]));
        }
        String motif = Fault.motif(CONFLICT);
        observations.refuse(first, motif);
        for (int i = from; i < to; i++) {
            observations.refuse((int) pairs[i], motif);
        }
        tell(
                CONFLICT,
                first,
                observations.received(first),
                cells,
                observations.text(TextColumn.MEASURE, first),
                observations.text(TextColumn.CODE, first),
                observations.year(first));
    }

    private void tell(Rule rule, int at, String read, Object... arguments) {
        String sheet = observations.text(TextColumn.SHEET, at);
        notices.tellIn(sheet, rule, observations.row(at), observations.column(at), read, arguments);
    }

    private String cell(int at) {
        String sheet = observations.text(TextColumn.SHEET, at);
        String cell = Place.cellName(observations.row(at), observations.column(at));
        return sheet.isEmpty() ? cell : sheet + " " + cell;
    }
}

package io.github.ecosocle.aggregate.member;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.geography.Transfer;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.ExactSum;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import org.jspecify.annotations.Nullable;

/**
 * The values of one base measure, method and year that can enter a sum: those of communes, and of each EPCI its own value,
 * else the one rebuilt from a rate, else the sum of its communes.
 */
public final class BaseValues {
    private final Measure measure;
    private final @Nullable Plane[] own;
    private final Plane epci;
    private final Statut[] epciStatuts;
    private final boolean carried;
    private final Plane communes;
    private final boolean spokenForCommunes;

    /**
     * @param own by level, what was sent for the measure
     * @param silent a plane of communes where nothing is said, shared by all who have none
     */
    public BaseValues(
            Measure measure,
            Territories territories,
            @Nullable Plane[] own,
            Plane silent,
            @Nullable Rebuilding rebuilding) {
        this.measure = measure;
        this.own = own;
        Plane sent = own[Level.COMMUNE.ordinal()];
        this.communes = communes(territories, sent == null ? silent : sent, rebuilding);
        Plane sentForEpci = own[Level.EPCI.ordinal()];
        this.carried = sentForEpci != null && sentForEpci.hasTransfers();
        this.spokenForCommunes = !communes.isEmpty();
        this.epci = new Plane(territories.first(Level.EPCI), territories.count(Level.EPCI));
        this.epciStatuts = new Statut[territories.count(Level.EPCI)];
        for (int id = territories.first(Level.EPCI); id < territories.end(Level.EPCI); id++) {
            epciStatuts[id - territories.first(Level.EPCI)] = settleEpci(id, territories, rebuilding);
        }
    }

    /** Gives back a numerator from a rate sent alone. */
    public interface Rebuilding {
        @Nullable
        Rational numerator(int territory);
    }

    private static Plane communes(Territories territories, Plane sent, @Nullable Rebuilding rebuilding) {
        if (rebuilding == null) {
            return sent;
        }
        Plane completed = sent.copy();
        for (int id = territories.first(Level.COMMUNE); id < territories.end(Level.COMMUNE); id++) {
            Rational rebuilt = sent.isEmpty(id) ? rebuilding.numerator(id) : null;
            if (rebuilt != null) {
                completed.set(id, rebuilt, Plane.NO_ORIGIN);
            }
        }
        return completed;
    }

    private Statut settleEpci(int id, Territories territories, @Nullable Rebuilding rebuilding) {
        Plane sent = own[Level.EPCI.ordinal()];
        Rational rebuilt = rebuilding == null ? null : rebuilding.numerator(id);
        boolean replaced = sent != null
                && carried
                && sent.transfer(id) != null
                && (rebuilt != null || isKnownByCommunes(id, territories));
        if (sent != null && sent.isKnown(id) && !replaced) {
            put(id, sent.value(id), sent.origin(id));
            return sent.isCarried(id) ? Statut.RECONDUIT : Statut.FOURNI;
        }
        if (sent != null && sent.state(id) == State.SECRET) {
            return Statut.SECRET;
        }
        if (rebuilt != null) {
            put(id, rebuilt, Plane.NO_ORIGIN);
            return Statut.RECONSTRUIT;
        }
        Exact total = spokenForCommunes && measure.rule() == Measure.Rule.SUM ? sum(territories.communesOf(id)) : null;
        if (total != null) {
            put(id, total, Plane.NO_ORIGIN);
            return Statut.AGREGE;
        }
        return Statut.ABSENT;
    }

    /** Communes are of today: where all are known, they beat a value carried from EPCI of an earlier year. */
    private boolean isKnownByCommunes(int id, Territories territories) {
        return spokenForCommunes && measure.rule() == Measure.Rule.SUM && sum(territories.communesOf(id)) != null;
    }

    /** What the value of an EPCI was carried from; null for most. */
    @Nullable
    public Transfer transfer(int epciId) {
        Plane sent = own[Level.EPCI.ordinal()];
        boolean used = carried && sent != null && epci.origin(epciId) == sent.origin(epciId);
        return used ? sent.transfer(epciId) : null;
    }

    private void put(int id, @Nullable Exact value, int origin) {
        if (value != null) {
            epci.set(id, value, origin);
        }
    }

    /** The sum over communes, or null when one is missing. */
    @Nullable
    public Exact sum(int[] inside) {
        ExactSum sum = new ExactSum();
        for (int commune : inside) {
            if (!communes.isKnown(commune)) {
                return null;
            }
            add(sum, communes, commune);
        }
        return inside.length == 0 ? null : sum.result();
    }

    private static void add(ExactSum sum, Plane plane, int territory) {
        int divisor = plane.divisor(territory);
        if (divisor != 0) {
            sum.add(plane.mantissa(territory), plane.scale(territory), divisor);
        } else {
            Exact large = plane.value(territory);
            sum.add(large == null ? Rational.ZERO : large);
        }
    }

    public Measure measure() {
        return measure;
    }

    /** What was sent at this level, or null when nothing was. */
    @Nullable
    public Plane sent(Level level) {
        return own[level.ordinal()];
    }

    /** False when no commune has a value or a word here. */
    boolean isSpokenForCommunes() {
        return spokenForCommunes;
    }

    public boolean isKnown(int territory, Level level) {
        return (level == Level.COMMUNE ? communes : epci).isKnown(territory);
    }

    @Nullable
    public Exact value(int territory, Level level) {
        return (level == Level.COMMUNE ? communes : epci).value(territory);
    }

    public void addTo(ExactSum sum, int territory, Level level) {
        add(sum, level == Level.COMMUNE ? communes : epci, territory);
    }

    public Statut epciStatut(int epciId, Territories territories) {
        return epciStatuts[epciId - territories.first(Level.EPCI)];
    }

    public boolean isSecret(int territory, Level level) {
        Plane plane = own[level.ordinal()];
        return plane != null && plane.state(territory) == State.SECRET;
    }
}

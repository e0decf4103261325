package io.github.ecosocle.normalise.check;

import io.github.ecosocle.domain.catalogue.Bounds.Per;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.slip.SlipCandidate;
import io.github.ecosocle.domain.slip.SlipCandidates;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.TerritoryWord;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.number.Amount;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what cannot be, warns of what is strange, per head or per km² where the bounds say so. Per-head bounds only warn
 * for a commune: a cement works in a village of three hundred is possible. One object a file: it remembers a population.
 */
public final class BoundsCheck {
    public static final Rule NEGATIVE = new Rule(
            "NEGATIVE",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Valeur négative : « {lu} » pour {0}, qui ne peut pas descendre sous zéro. Écrire {attendu}.",
            "une valeur positive, ou nc si elle n'est pas connue",
            "-3");

    public static final Rule RANGE = new Rule(
            "RANGE",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Valeur impossible : « {lu} » pour {0}.{2} Vérifier l'unité et écrire {attendu}.",
            "une valeur {1}",
            "150 %");

    public static final Rule PLAUSIBILITY = new Rule(
            "PLAUSIBILITY",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Valeur surprenante : « {lu} » pour {0}, alors qu'on attend d'habitude {attendu}. Elle est gardée : vérifier l'unité.",
            "une valeur {1}",
            "2 000 kg/hab");

    /** Doubles tell apart what differs by more; nearer, exact numbers decide. */
    private static final double BLURRED = 1e-9;

    private final Limit[][] limits;
    private final SlipCandidates slips;
    private final Territories territories;
    private final @Nullable Populations populations;
    private int territoryHeld = Integer.MIN_VALUE;
    private int yearHeld;
    private long populationHeld;

    public BoundsCheck(Limits limits, Territories territories, @Nullable Populations populations) {
        this.limits = limits.byMeasure();
        this.slips = limits.slips();
        this.territories = territories;
        this.populations = populations;
    }

    /** Why a value is refused or strange; null when it is neither. A rule of severity ERREUR refuses it. */
    public @Nullable Fault check(int measure, int territory, int year, Amount amount, String read) {
        Fault strange = null;
        for (Limit limit : limits[measure]) {
            long divisor = divisor(limit.bounds().per(), territory, year);
            if (divisor == 0) {
                continue;
            }
            boolean hard = limit.bounds().per() == Per.VALUE
                    || (territory != Territories.NONE && territories.level(territory) != Level.COMMUNE);
            if (hard && isOutside(limit.min(), limit.max(), amount, divisor)) {
                return refusal(limit, amount, read, findSlip(measure, territory, year, amount));
            }
            boolean odd = isOutside(limit.softMin(), limit.softMax(), amount, divisor)
                    || (!hard && isOutside(limit.min(), limit.max(), amount, divisor));
            if (odd && strange == null) {
                strange = Fault.of(PLAUSIBILITY, read, limit.measure().label(), limit.usual());
            }
        }
        return strange;
    }

    private static Fault refusal(Limit limit, Amount amount, String read, Optional<SlipCandidate> slip) {
        Measure measure = limit.measure();
        boolean negative =
                amount.mantissa() < 0 && limit.min() != null && limit.min().signum() == 0;
        return negative
                ? Fault.of(NEGATIVE, read, measure.label())
                : Fault.of(
                        RANGE,
                        read,
                        measure.label(),
                        limit.possible(),
                        slip.map(one -> told(one, amount, measure)).orElse(""));
    }

    private static String told(SlipCandidate slip, Amount amount, Measure measure) {
        return " Erreur d’unité probable : le facteur " + slip.sign() + " (" + slip.told() + ") donnerait "
                + slip.apply(amount.toQuantity()).toPlainText().replace('.', ',')
                + " " + measure.unit().symbol() + ".";
    }

    /** The one slip of unit that brings back to its usual range a value that cannot be; none where several would. */
    public Optional<SlipCandidate> findSlip(int measure, int territory, int year, Amount amount) {
        boolean placed = territory != Territories.NONE;
        List<SlipCandidate> fitting = slips.of(measure, placed ? divisor(Per.INHABITANT, territory, year) : 0).stream()
                .filter(one -> isUsual(measure, territory, year, one.apply(amount.toQuantity())))
                .toList();
        return Optional.ofNullable(SlipCandidates.only(fitting));
    }

    /** How the data team names a territory. */
    public String wordOf(int territory) {
        return TerritoryWord.of(territories, territory);
    }

    private boolean isUsual(int measure, int territory, int year, Rational value) {
        boolean bounded = false;
        for (Limit limit : limits[measure]) {
            long divisor = divisor(limit.bounds().per(), territory, year);
            if (divisor > 0 && !limit.isUsual(value.over(Rational.of(divisor)))) {
                return false;
            }
            bounded |= divisor > 0 && limit.isTwoSided();
        }
        return bounded;
    }

    private static boolean isOutside(@Nullable Bound min, @Nullable Bound max, Amount amount, long divisor) {
        return (min != null && compare(amount, divisor, min) < 0) || (max != null && compare(amount, divisor, max) > 0);
    }

    private static int compare(Amount amount, long divisor, Bound bound) {
        double value = amount.approximate() / divisor;
        double gap = value - bound.approximate();
        if (Math.abs(gap) > BLURRED * (Math.abs(value) + Math.abs(bound.approximate()))) {
            return gap < 0 ? -1 : 1;
        }
        Rational exact = amount.toQuantity().toRational().over(Rational.of(divisor));
        return exact.compareTo(bound.exact());
    }

    /** What the value is divided by; 0 when it is not known, or not to be trusted. Areas are in hundredths of km². */
    private long divisor(Per per, int territory, int year) {
        if (per == Per.VALUE) {
            return 1;
        }
        if (territory == Territories.NONE) {
            return 0;
        }
        if (per == Per.KM2) {
            return territories.level(territory) == Level.COMMUNE ? 0 : territories.areaHundredthsKm2(territory);
        }
        if (territory != territoryHeld || year != yearHeld) {
            territoryHeld = territory;
            yearHeld = year;
            populationHeld = population(territory, year);
        }
        return populationHeld;
    }

    private long population(int territory, int year) {
        if (populations == null) {
            return 0;
        }
        int held = populations.nearestYear(territory, year);
        return held == 0 ? 0 : Math.max(0, populations.of(territory, held));
    }
}

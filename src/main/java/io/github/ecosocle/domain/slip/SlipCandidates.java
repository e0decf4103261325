package io.github.ecosocle.domain.slip;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Unit;
import io.github.ecosocle.domain.number.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The slips that may happen to a measure: another unit of its family (the vocabulary says which), a thousand or a hundred
 * times, a total for a rate per head or the reverse, the complement of a percentage.
 */
public final class SlipCandidates {
    /** A smaller factor is a change, not a slip. */
    private static final Rational LEAST = Rational.of(5);

    private static final String PERCENT = "%";

    private final Catalogue catalogue;
    private final List<List<SlipCandidate>> byMeasure = new ArrayList<>();

    public SlipCandidates(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.measures().forEach(measure -> byMeasure.add(ofUnits(measure)));
    }

    private List<SlipCandidate> ofUnits(Measure measure) {
        TreeMap<Rational, SlipCandidate> byFactor = new TreeMap<>();
        Unit canonical = measure.unit();
        List<Unit> units =
                catalogue.vocabulary().unitsByFamily().getOrDefault(canonical.family(), Map.of()).values().stream()
                        .distinct()
                        .sorted(Comparator.comparing(Unit::factor).thenComparing(Unit::symbol))
                        .toList();
        units.forEach(unit -> add(byFactor, unit.symbol() + SlipCandidate.READ_AS + canonical.symbol(), unit.factor()));
        units.forEach(unit -> add(
                byFactor,
                canonical.symbol() + SlipCandidate.READ_AS + unit.symbol(),
                Rational.ONE.over(unit.factor())));
        for (long times : new long[] {1000, 100}) {
            add(byFactor, times + " fois trop petit", Rational.of(times));
            add(byFactor, times + " fois trop grand", Rational.of(1, times));
        }
        List<SlipCandidate> candidates = new ArrayList<>(byFactor.values());
        if (canonical.symbol().equals(PERCENT)) {
            candidates.add(SlipCandidate.COMPLEMENT);
        }
        return candidates;
    }

    private static void add(TreeMap<Rational, SlipCandidate> byFactor, String told, Rational factor) {
        boolean large = factor.compareTo(LEAST) >= 0 || factor.compareTo(Rational.ONE.over(LEAST)) <= 0;
        if (large) {
            byFactor.putIfAbsent(factor, new SlipCandidate(told, factor));
        }
    }

    /**
     * Of those that would explain a value of which nothing else is known, the one that does; null where several might. A
     * thousand beats other units: few people write MJ, many forget that a table is in GWh.
     */
    public static @Nullable SlipCandidate only(List<SlipCandidate> fitting) {
        List<SlipCandidate> likely = fitting;
        if (fitting.stream().anyMatch(SlipCandidate::isThousand)) {
            likely = fitting.stream()
                    .filter(one -> one.isThousand() || !one.isOfUnits())
                    .toList();
        }
        return likely.size() == 1 ? likely.get(0) : null;
    }

    /** @param people of the territory, 0 where not known */
    public List<SlipCandidate> of(int measure, long people) {
        List<SlipCandidate> all = new ArrayList<>(byMeasure.get(measure));
        if (people > 0) {
            Measure read = catalogue.measures().get(measure);
            for (Measure rate : catalogue.measures()) {
                Formula formula = rate.formula();
                if (formula != null
                        && formula.isInvertible()
                        && formula.numerator().get(0).coefficient() > 0) {
                    SlipCandidate mixed = mixed(read, rate, formula, people);
                    if (mixed != null) {
                        all.add(mixed);
                    }
                }
            }
        }
        return all;
    }

    private @Nullable SlipCandidate mixed(Measure read, Measure rate, Formula formula, long people) {
        Formula.Term term = formula.numerator().get(0);
        Rational perTotal = Rational.of(Math.multiplyExact(formula.factor(), term.coefficient()), people);
        if (term.measure().equals(read.id())) {
            return new SlipCandidate(
                    "valeur par habitant (" + rate.unit().symbol() + ") pour un total", Rational.ONE.over(perTotal));
        }
        return rate.id().equals(read.id())
                ? new SlipCandidate(
                        "total (" + catalogue.measure(term.measure()).unit().symbol()
                                + ") pour une valeur par habitant",
                        perTotal)
                : null;
    }
}

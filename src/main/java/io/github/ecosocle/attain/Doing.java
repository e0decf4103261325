package io.github.ecosocle.attain;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.objective.Commitment;
import io.github.ecosocle.domain.objective.Contract;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Territories;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns figures of single years into what was done by the end of a year: flows add up, of a stock the last state holds. */
final class Doing {
    private static final int PERCENT = 100;

    private final KnownFigures known;
    private final Catalogue catalogue;
    private final Territories territories;

    Doing(KnownFigures known, Catalogue catalogue, Territories territories) {
        this.known = known;
        this.catalogue = catalogue;
        this.territories = territories;
    }

    int territory(Contract contract) {
        return territories.find(contract.level(), contract.territory());
    }

    String name(int territory) {
        return territories.name(territory);
    }

    /** Numbers of the EPCI of the contract; none when it is one EPCI itself. */
    List<Integer> members(int territory) {
        return territories.members(territory).stream().map(Member::territory).toList();
    }

    /** The first year for which anything is known of what the contract counts; a state may be older than the contract. */
    OptionalInt firstYear(Contract contract) {
        int whole = territory(contract);
        return contract.commitments().stream()
                .flatMap(commitment -> Attaining.withInputs(commitment.measure()).stream())
                .filter(measure -> catalogue.measure(measure).flow())
                .flatMapToInt(measure -> IntStream.concat(
                                IntStream.of(whole), members(whole).stream().mapToInt(Integer::intValue))
                        .flatMap(territory -> known.values(territory, measure).keySet().stream()
                                .mapToInt(Integer::intValue)))
                .min();
    }

    /** @param whole the territory of the contract, whose EPCI are counted */
    Done by(int year, Commitment commitment, int territory, int whole, int firstYear) {
        Measure measure = commitment.measure();
        Formula formula = measure.formula();
        if (formula == null) {
            Done done = base(measure, territory, firstYear, year);
            Rational count = Rational.of(Math.max(1, members(whole).size()));
            return commitment.shareOfEpci()
                    ? done.with(
                            Done.of(count), (some, all) -> some.times(PERCENT).over(all))
                    : done;
        }
        Done sum = Done.of(Rational.ZERO);
        for (Formula.Term term : formula.numerator()) {
            Done input = base(catalogue.measure(term.measure()), territory, firstYear, year);
            sum = sum.with(input, (one, other) -> one.plus(other.times(term.coefficient())));
        }
        if (formula.denominator() == Formula.Denominator.NONE) {
            return sum.with(Done.of(Rational.of(formula.factor())), Rational::times);
        }
        Done below = base(catalogue.measure(formula.denominatorMeasure()), territory, firstYear, year);
        if (below.amount() != null && below.amount().isZero()) {
            return Done.unknown(new TreeSet<>(List.of(territories.code(territory) + ":" + year)));
        }
        return sum.with(below, (top, bottom) -> top.times(formula.factor()).over(bottom));
    }

    private Done base(Measure measure, int territory, int firstYear, int year) {
        return measure.flow() ? flow(measure, territory, firstYear, year) : state(measure, territory, year);
    }

    private Done flow(Measure measure, int territory, int firstYear, int year) {
        NavigableMap<Integer, Rational> own = known.values(territory, measure.id());
        SortedSet<String> missing = new TreeSet<>();
        Rational sum = Rational.ZERO;
        for (int each = firstYear; each <= year; each++) {
            Rational value = own.get(each);
            if (value == null) {
                missing.addAll(missing(measure, territory, each));
            } else {
                sum = sum.plus(value);
            }
        }
        return missing.isEmpty() ? Done.of(sum) : Done.unknown(missing);
    }

    /** The members to blame; the territory itself when all of them have spoken, or when it has none. */
    private SortedSet<String> missing(Measure measure, int territory, int year) {
        SortedSet<String> missing = new TreeSet<>();
        for (int member : members(territory)) {
            if (!known.values(member, measure.id()).containsKey(year)) {
                missing.add(territories.code(member) + ":" + year);
            }
        }
        if (missing.isEmpty()) {
            missing.add(territories.code(territory) + ":" + year);
        }
        return missing;
    }

    /** The newest of what the territory says of itself and of what its members, each at its last word, add up to. */
    private Done state(Measure measure, int territory, int year) {
        Map.@Nullable Entry<Integer, Rational> own =
                known.values(territory, measure.id()).floorEntry(year);
        SortedSet<String> missing = new TreeSet<>();
        Rational sum = Rational.ZERO;
        int newest = 0;
        List<Integer> members = measure.rule() == Measure.Rule.SUM ? members(territory) : List.of();
        for (int member : members) {
            Map.@Nullable Entry<Integer, Rational> last =
                    known.values(member, measure.id()).floorEntry(year);
            if (last == null) {
                missing.add(territories.code(member));
            } else {
                sum = sum.plus(last.getValue());
                newest = Math.max(newest, last.getKey());
            }
        }
        boolean whole = !members.isEmpty() && missing.isEmpty();
        if (own != null && (!whole || own.getKey() >= newest)) {
            return Done.of(own.getValue());
        }
        if (missing.isEmpty()) {
            missing.add(territories.code(territory));
        }
        return whole ? Done.of(sum) : Done.unknown(missing);
    }
}

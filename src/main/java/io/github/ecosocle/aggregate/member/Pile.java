package io.github.ecosocle.aggregate.member;

import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.PerimeterShares;
import io.github.ecosocle.domain.geography.Transfer;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.ExactSum;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Populations;
import java.util.ArrayList;
import java.util.List;

/** What has been added up so far, for the terms of one series, and how much of the weight it stands for. */
final class Pile {
    private final List<BaseValues> terms;
    private final Divider divider;
    private final Weights weights;
    private final int populationYear;

    final List<ExactSum> sums = new ArrayList<>();
    long denominator;
    boolean secret;
    boolean any;
    private final Moved moved = new Moved();
    private long covered;
    private long whole;
    private long wholeDenominator;
    private boolean denominatorHeld;

    Pile(List<BaseValues> terms, Divider divider, Weights weights, int populationYear) {
        this.terms = terms;
        this.divider = divider;
        this.weights = weights;
        this.populationYear = populationYear;
        this.denominatorHeld = divider != Divider.NONE;
        terms.forEach(term -> sums.add(new ExactSum()));
    }

    /** A whole member that should be there. */
    void expect(int territory) {
        expect(weights.coverage(territory), divider.of(territory, weights, populationYear));
    }

    /** A part of a member that should be there. */
    void expectPart(int[] communes) {
        expect(weights.coverage(communes), divider.of(communes, weights, populationYear));
    }

    private void expect(long people, long divided) {
        whole += people;
        denominatorHeld &= divided != Populations.NOT_HELD;
        wholeDenominator += divided;
    }

    /** Adds every term of a territory, or nothing when one is not known or not divided by anything. */
    boolean add(int territory, Level level) {
        long divided = divider.of(territory, weights, populationYear);
        if (!haveEveryTerm(territory, level) || divided == Populations.NOT_HELD) {
            return false;
        }
        for (int i = 0; i < terms.size(); i++) {
            Exact value = divider == Divider.AREA ? terms.get(i).value(territory, level) : null;
            if (value != null) {
                sums.get(i).add(value.toRational().times(divided));
            } else {
                terms.get(i).addTo(sums.get(i), territory, level);
            }
        }
        cover(weights.coverage(territory), divided);
        if (level == Level.EPCI) {
            moved.add(terms, territory, weights.coverage(territory));
        }
        return true;
    }

    /** How much of what is covered was carried from the EPCI of earlier years. */
    PerimeterShares perimeters() {
        return any ? moved.of(covered) : PerimeterShares.NONE;
    }

    private boolean haveEveryTerm(int territory, Level level) {
        boolean every = true;
        for (int i = 0; i < terms.size(); i++) {
            BaseValues term = terms.get(i);
            secret |= term.isSecret(territory, level);
            every &= term.isKnown(territory, level);
        }
        return every;
    }

    /** Adds what a straddling EPCI gives for each term. */
    boolean addParts(List<Rational> parts, Member member) {
        int[] communes = member.communes();
        long divided = divider.of(communes, weights, populationYear);
        if (divider == Divider.AREA || divided == Populations.NOT_HELD) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            sums.get(i).add(parts.get(i));
        }
        cover(weights.coverage(communes), divided);
        moved.add(terms, member.territory(), weights.coverage(communes));
        return true;
    }

    private void cover(long people, long divided) {
        denominator += divided;
        covered += people;
        any = true;
    }

    Share population() {
        return new Share(covered, whole);
    }

    /** Weight of a ratio (contract, 5.4): its denominator where the reference holds it for all, else the population. */
    Share weight() {
        return isWeighedByDenominator() ? new Share(denominator, wholeDenominator) : population();
    }

    boolean isWeighedByDenominator() {
        return denominatorHeld;
    }

    /** People whose value was carried from the EPCI of earlier years; of several terms, the most divided counts. */
    private static final class Moved {
        private Rational summed = Rational.ZERO;
        private Rational split = Rational.ZERO;

        /** Nothing is allocated for the many EPCI that sent their value themselves. */
        void add(List<BaseValues> terms, int epci, long people) {
            Rational mostSummed = Rational.ZERO;
            Rational mostSplit = Rational.ZERO;
            for (int i = 0; i < terms.size(); i++) {
                Transfer transfer = terms.get(i).transfer(epci);
                if (transfer != null && transfer.people() > 0) {
                    mostSummed = max(mostSummed, Rational.of(transfer.summed(), transfer.people()));
                    mostSplit = max(mostSplit, Rational.of(transfer.split(), transfer.people()));
                }
            }
            if (!mostSummed.isZero() || !mostSplit.isZero()) {
                add(mostSummed, mostSplit, people);
            }
        }

        private void add(Rational mostSummed, Rational mostSplit, long people) {
            split = split.plus(mostSplit.times(people));
            Rational left = Rational.ONE.minus(mostSplit);
            summed = summed.plus(mostSummed.compareTo(left) > 0 ? left.times(people) : mostSummed.times(people));
        }

        private static Rational max(Rational one, Rational other) {
            return one.compareTo(other) > 0 ? one : other;
        }

        /** What is exact is never overstated: what rounding leaves is said to be the least sure kind there is. */
        PerimeterShares of(long covered) {
            if (covered == 0 || (summed.isZero() && split.isZero())) {
                return PerimeterShares.EXACT;
            }
            int exact = tenths(Rational.of(covered).minus(summed).minus(split), covered);
            int added = split.isZero() ? Coverage.FULL - exact : tenths(summed, covered);
            return new PerimeterShares(exact, added, Coverage.FULL - exact - added);
        }

        private static int tenths(Rational part, long whole) {
            Rational share = part.times(Coverage.FULL).over(Rational.of(whole));
            return share.numerator().divide(share.denominator()).intValueExact();
        }
    }
}

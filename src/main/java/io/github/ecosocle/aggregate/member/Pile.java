package io.github.ecosocle.aggregate.member;

import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.ExactSum;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.territory.Level;
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
        return true;
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
    boolean addParts(List<Rational> parts, int[] communes) {
        long divided = divider.of(communes, weights, populationYear);
        if (divider == Divider.AREA || divided == Populations.NOT_HELD) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            sums.get(i).add(parts.get(i));
        }
        cover(weights.coverage(communes), divided);
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
}

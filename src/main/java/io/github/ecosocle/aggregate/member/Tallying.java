package io.github.ecosocle.aggregate.member;

import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.ExactSum;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Goes through the members of one territory once, for one series, and adds those that have every term. */
public final class Tallying {
    private final Territories territories;
    private final Weights weights;
    private final Straddling straddling;
    private final List<BaseValues> terms;
    private final Divider divider;
    private final int populationYear;

    private final List<ExactSum> sums = new ArrayList<>();
    private final SortedSet<String> missing = new TreeSet<>();
    private final SortedSet<Integer> expectedEpci = new TreeSet<>();
    private final SortedSet<Integer> incompleteEpci = new TreeSet<>();
    private final List<String> splits = new ArrayList<>();
    private long denominator;
    private long covered;
    private long whole;
    private boolean secret;

    /** What the members are divided by, beside their own terms. */
    public enum Divider {
        NONE,
        POPULATION,
        /** Terms are multiplied by the area, and divided by it at the end. */
        AREA
    }

    public Tallying(
            Territories territories,
            Weights weights,
            Straddling straddling,
            List<BaseValues> terms,
            Divider divider,
            int populationYear) {
        this.territories = territories;
        this.weights = weights;
        this.straddling = straddling;
        this.terms = terms;
        this.divider = divider;
        this.populationYear = populationYear;
        terms.forEach(term -> sums.add(new ExactSum()));
    }

    public Tally of(int territory) {
        if (territories.level(territory) == Level.EPCI) {
            take(new Member(territory, true, territories.communesOf(territory)));
        } else {
            territories.members(territory).forEach(this::take);
        }
        incompleteEpci.forEach(epci -> missing.add(territories.code(epci)));
        int present = expectedEpci.size() - incompleteEpci.size();
        return new Tally(
                sums,
                denominator,
                covered,
                whole,
                expectedEpci.size(),
                present,
                missing.isEmpty() ? Collections.emptyList() : List.copyOf(missing),
                secret,
                List.copyOf(splits));
    }

    private void take(Member member) {
        whole += weights.coverage(member.communes());
        if (territories.level(member.territory()) == Level.COMMUNE) {
            takeCommune(member.territory());
            return;
        }
        expectedEpci.add(member.territory());
        boolean taken = member.whole() ? takeWhole(member) : takePart(member);
        if (!taken) {
            incompleteEpci.add(member.territory());
            for (int commune : member.communes()) {
                takeKnownCommune(commune);
            }
        }
    }

    private boolean takeWhole(Member member) {
        int epci = member.territory();
        long divided = dividerOf(epci);
        if (!haveEveryTerm(epci, Level.EPCI) || divided == Populations.NOT_HELD) {
            return false;
        }
        addTerms(epci, Level.EPCI, divided);
        denominator += divided;
        covered += weights.coverage(member.communes());
        return true;
    }

    private boolean takePart(Member member) {
        long divided = divider == Divider.POPULATION ? weights.population(member.communes(), populationYear) : 0;
        List<Exact> parts = new ArrayList<>();
        for (BaseValues term : terms) {
            Exact part = straddling.part(term, member);
            if (part == null) {
                secret |= term.isSecret(member.territory(), Level.EPCI);
                return false;
            }
            parts.add(part);
        }
        if (divider == Divider.AREA || divided == Populations.NOT_HELD) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            sums.get(i).add(parts.get(i));
        }
        denominator += divided;
        covered += weights.coverage(member.communes());
        splits.add(territories.code(member.territory()) + "="
                + straddling
                        .keyShare(terms.get(0).measure().splitKey(), member)
                        .toDecimal(6)
                        .setScale(6, RoundingMode.UNNECESSARY)
                        .toPlainString());
        return true;
    }

    /** A commune that is a member by itself: a commune that signs alone, or one without EPCI. */
    private void takeCommune(int commune) {
        int epci = territories.epciOf(commune);
        if (epci != Territories.NONE) {
            expectedEpci.add(epci);
        }
        if (!takeKnownCommune(commune)) {
            if (epci == Territories.NONE) {
                missing.add("commune:" + territories.code(commune));
            } else {
                incompleteEpci.add(epci);
            }
        }
    }

    private boolean takeKnownCommune(int commune) {
        long divided = dividerOf(commune);
        if (!haveEveryTerm(commune, Level.COMMUNE) || divided == Populations.NOT_HELD) {
            return false;
        }
        addTerms(commune, Level.COMMUNE, divided);
        denominator += divided;
        covered += weights.coverage(commune);
        return true;
    }

    private long dividerOf(int territory) {
        return switch (divider) {
            case NONE -> 0;
            case POPULATION -> weights.population(territory, populationYear);
            case AREA ->
                territories.areaHundredthsKm2(territory) == 0
                        ? Populations.NOT_HELD
                        : territories.areaHundredthsKm2(territory);
        };
    }

    private boolean haveEveryTerm(int territory, Level level) {
        boolean every = true;
        for (BaseValues term : terms) {
            secret |= term.isSecret(territory, level);
            every &= term.isKnown(territory, level);
        }
        return every;
    }

    private void addTerms(int territory, Level level, long divided) {
        for (int i = 0; i < terms.size(); i++) {
            Exact value = divider == Divider.AREA ? terms.get(i).value(territory, level) : null;
            if (value != null) {
                sums.get(i).add(value.toRational().times(divided));
            } else {
                terms.get(i).addTo(sums.get(i), territory, level);
            }
        }
    }
}

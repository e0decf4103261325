package io.github.ecosocle.aggregate.member;

import io.github.ecosocle.aggregate.member.Straddling.Part;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Territories;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Goes through the members of one territory once, for one series, and adds those that have every term. */
public final class Tallying {
    private static final int SHARE_DECIMALS = 6;

    private final Territories territories;
    private final Membership membership;
    private final Straddling straddling;
    private final List<BaseValues> terms;
    private final Divider divider;
    private final Pile pile;

    private final SortedSet<String> missing = new TreeSet<>();
    private final SortedSet<Integer> expectedEpci = new TreeSet<>();
    private final SortedSet<Integer> incompleteEpci = new TreeSet<>();
    private final List<String> splits = new ArrayList<>();
    private Sharing sharing = Sharing.SPLIT;
    private boolean awaited;

    public Tallying(
            Membership membership, Weights weights, List<BaseValues> terms, Divider divider, int populationYear) {
        this.membership = membership;
        this.territories = membership.territories();
        this.straddling = membership.straddling();
        this.terms = terms;
        this.divider = divider;
        this.pile = new Pile(terms, divider, weights, populationYear);
    }

    public Tally of(int territory) {
        if (territories.level(territory) == Level.EPCI) {
            takeEpci(new Member(territory, true, territories.communesOf(territory)));
        } else {
            territories.members(territory).forEach(member -> take(member, territory));
        }
        incompleteEpci.forEach(epci -> missing.add(territories.code(epci)));
        awaited |= !incompleteEpci.isEmpty();
        return new Tally(
                pile.sums,
                pile.denominator,
                pile.population(),
                pile.weight(),
                (pile.isWeighedByDenominator() ? divider : Divider.NONE).weight(),
                expectedEpci.size(),
                expectedEpci.size() - incompleteEpci.size(),
                missing.isEmpty() ? Collections.emptyList() : List.copyOf(missing),
                awaited,
                pile.any,
                pile.secret,
                List.copyOf(splits),
                sharing,
                pile.perimeters());
    }

    private void take(Member member, int territory) {
        if (territories.level(member.territory()) == Level.COMMUNE) {
            takeCommune(member.territory(), territory);
        } else if (!member.whole() && straddling.isBySeat()) {
            takeBySeat(member, territory);
        } else {
            takeEpci(member);
        }
    }

    /** The whole EPCI where it has its seat; elsewhere it is expected, and gives nothing. */
    private void takeBySeat(Member member, int territory) {
        int epci = member.territory();
        boolean here = straddling.isSeatedIn(territory, epci);
        tellSplit(epci, here ? Rational.ONE : Rational.ZERO);
        if (here) {
            takeEpci(new Member(epci, true, territories.communesOf(epci)));
        } else {
            expectedEpci.add(epci);
        }
    }

    private void tellSplit(int epci, Rational share) {
        Sharing how = straddling.sharing(epci);
        sharing = how.compareTo(sharing) > 0 ? how : sharing;
        splits.add(territories.code(epci) + "="
                + share.toDecimal(SHARE_DECIMALS)
                        .setScale(SHARE_DECIMALS, RoundingMode.UNNECESSARY)
                        .toPlainString());
    }

    private void takeEpci(Member member) {
        expectedEpci.add(member.territory());
        boolean taken;
        if (member.whole()) {
            pile.expect(member.territory());
            taken = pile.add(member.territory(), Level.EPCI);
        } else {
            pile.expectPart(member.communes());
            taken = takePart(member);
        }
        if (!taken && !takeCommunesOf(member)) {
            incompleteEpci.add(member.territory());
        }
    }

    private boolean takePart(Member member) {
        List<Rational> parts = new ArrayList<>();
        @Nullable Rational told = null;
        for (BaseValues term : terms) {
            tellSecretCommunes(term, member);
            Part part = straddling.part(term, member);
            if (part == null) {
                pile.secret |= term.isSecret(member.territory(), Level.EPCI);
                return false;
            }
            parts.add(part.value().toRational());
            told = told == null ? part.share() : told;
        }
        if (!pile.addParts(parts, member)) {
            return false;
        }
        if (told != null) {
            tellSplit(member.territory(), told);
        }
        return true;
    }

    /** Who sent a figure of the whole territory would tell those of a part that is split by people only because it is secret. */
    private void tellSecretCommunes(BaseValues term, Member member) {
        for (int commune : member.communes()) {
            pile.secret |= term.isSecret(commune, Level.COMMUNE);
        }
    }

    /** Takes the communes one by one; true when they stand for the EPCI, as areas do: a mean by area is one of all its parts. */
    private boolean takeCommunesOf(Member member) {
        if (!haveSpokenForCommunes()) {
            return false;
        }
        boolean every = member.communes().length > 0;
        for (int commune : member.communes()) {
            every &= pile.add(commune, Level.COMMUNE);
        }
        return every && divider == Divider.AREA;
    }

    /** Most series hold nothing of communes: then there is no need to ask each. */
    private boolean haveSpokenForCommunes() {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).isSpokenForCommunes()) {
                return true;
            }
        }
        return false;
    }

    /** A commune that is a member by itself: a commune that signs alone, or one without EPCI. */
    private void takeCommune(int commune, int territory) {
        int epci = territories.epciOf(commune);
        if (epci != Territories.NONE) {
            expectedEpci.add(epci);
        }
        pile.expect(commune);
        if (!pile.add(commune, Level.COMMUNE)) {
            if (epci == Territories.NONE) {
                missing.add("commune:" + territories.code(commune));
                awaited |= membership.waitsForLoneCommunes(territory);
            } else {
                incompleteEpci.add(epci);
            }
        }
    }
}

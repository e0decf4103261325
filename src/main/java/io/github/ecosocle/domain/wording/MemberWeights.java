package io.github.ecosocle.domain.wording;

import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import java.math.BigDecimal;
import java.util.List;

/** What each member weighs in its territory: people, or land where the rule is a mean by area. */
public final class MemberWeights {
    private static final int HUNDREDTHS = 2;

    private final Territories territories;
    private final Populations populations;
    private final boolean byArea;
    private final int populationYear;
    private final long whole;

    /**
     * @param byArea true where the rule is a mean by area
     * @param populationYear reference year of the figure, or 0 to weigh as coverage does: by the newest
     */
    public MemberWeights(
            Territories territories,
            Populations populations,
            List<Member> members,
            boolean byArea,
            int populationYear) {
        this.territories = territories;
        this.populations = populations;
        this.byArea = byArea;
        this.populationYear = populationYear == 0 ? populations.newestYear() : populationYear;
        this.whole = members.stream()
                .mapToLong(member -> Math.max(0, weight(member)))
                .sum();
    }

    /** {@code 80 098 hab. en 2023, 76,8 %}: of the communes of the member that belong here. */
    public String of(Member member) {
        long weight = weight(member);
        if (weight < 0 || whole == 0) {
            return byArea ? "surface inconnue" : "population inconnue en " + populationYear;
        }
        String share = FrenchNumber.percent(weight, whole);
        return byArea
                ? FrenchNumber.number(BigDecimal.valueOf(weight, HUNDREDTHS).toPlainString()) + " km², " + share
                : FrenchNumber.number(weight) + " hab. en " + populationYear + ", " + share;
    }

    private long weight(Member member) {
        if (byArea) {
            long area = member.whole() ? territories.areaHundredthsKm2(member.territory()) : area(member.communes());
            return area == 0 ? Populations.NOT_HELD : area;
        }
        return member.whole() ? populations.of(member.territory(), populationYear) : people(member.communes());
    }

    private long area(int[] communes) {
        long total = 0;
        for (int commune : communes) {
            total += territories.areaHundredthsKm2(commune);
        }
        return total;
    }

    private long people(int[] communes) {
        long total = 0;
        for (int commune : communes) {
            total += Math.max(0, populations.of(commune, populationYear));
        }
        return total;
    }
}

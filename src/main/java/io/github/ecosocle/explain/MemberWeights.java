package io.github.ecosocle.explain;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import java.math.BigDecimal;

/** What each member weighs in its territory: people, or land where the rule is a mean by area. */
final class MemberWeights {
    private static final int HUNDREDTHS = 2;

    private final Question question;
    private final boolean byArea;
    private final int populationYear;
    private final long whole;

    /** @param populationYear reference year of the figure, or 0 to weigh as coverage does: by the newest */
    MemberWeights(Question question, int populationYear) {
        this.question = question;
        this.byArea = question.measure().rule() == Measure.Rule.AREA_WEIGHTED;
        this.populationYear = populationYear == 0 ? question.populations().newestYear() : populationYear;
        this.whole = question.members().stream()
                .mapToLong(member -> Math.max(0, weight(member)))
                .sum();
    }

    /** {@code 80 098 hab. en 2023, 76,8 %}: of the communes of the member that belong here. */
    String of(Member member) {
        long weight = weight(member);
        if (weight < 0 || whole == 0) {
            return byArea ? "surface inconnue" : "population inconnue en " + populationYear;
        }
        String share = FrenchText.percent(weight, whole);
        return byArea
                ? FrenchText.number(BigDecimal.valueOf(weight, HUNDREDTHS).toPlainString()) + " km², " + share
                : FrenchText.number(weight) + " hab. en " + populationYear + ", " + share;
    }

    private long weight(Member member) {
        Territories territories = question.territories();
        if (byArea) {
            long area = member.whole() ? territories.areaHundredthsKm2(member.territory()) : area(member.communes());
            return area == 0 ? Populations.NOT_HELD : area;
        }
        return member.whole()
                ? question.populations().of(member.territory(), populationYear)
                : people(member.communes());
    }

    private long area(int[] communes) {
        long total = 0;
        for (int commune : communes) {
            total += question.territories().areaHundredthsKm2(commune);
        }
        return total;
    }

    private long people(int[] communes) {
        long total = 0;
        for (int commune : communes) {
            total += Math.max(0, question.populations().of(commune, populationYear));
        }
        return total;
    }
}

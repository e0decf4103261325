package io.github.ecosocle.publish.worklist;

import io.github.ecosocle.domain.catalogue.Measure;
import java.util.Comparator;

/**
 * A value that an EPCI has not given.
 *
 * @param waiting number of territories above whose figure lacks it, with others or alone
 * @param unlocked number of these that lack nothing else
 * @param largest number of the most populous of these, -1 without
 * @param unlockedPopulation of the most populous: territories overlap, their people cannot be added
 */
record Gap(
        int epci,
        int year,
        Measure measure,
        String method,
        String statut,
        int waiting,
        int unlocked,
        int largest,
        long unlockedPopulation,
        long population) {

    /** What unlocks most people first, then the most populous EPCI, then the newest year. */
    static final Comparator<Gap> MOST_USEFUL_FIRST = Comparator.comparingLong(Gap::unlockedPopulation)
            .thenComparingLong(Gap::population)
            .reversed()
            .thenComparingInt(Gap::epci)
            .thenComparing(Comparator.comparingInt(Gap::year).reversed())
            .thenComparing(gap -> gap.measure().indicator())
            .thenComparing(gap -> gap.measure().id())
            .thenComparing(Gap::method);
}

package io.github.ecosocle.publish.worklist;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gaps of one measure, year and method, a few bytes for each EPCI of the country. */
final class GapCounts {
    private static final int NOBODY = -1;

    private final int year;
    private final Measure measure;
    private final String method;
    private final int firstEpci;
    private final @Nullable Statut[] missing;
    private final int[] waiting;
    private final int[] unlocked;
    private final int[] largest;
    private final long[] unlockedPopulation;

    GapCounts(int year, Measure measure, String method, Territories territories) {
        this.year = year;
        this.measure = measure;
        this.method = method;
        this.firstEpci = territories.first(Level.EPCI);
        int count = territories.count(Level.EPCI);
        this.missing = new Statut[count];
        this.waiting = new int[count];
        this.unlocked = new int[count];
        this.largest = new int[count];
        this.unlockedPopulation = new long[count];
    }

    int year() {
        return year;
    }

    Measure measure() {
        return measure;
    }

    void missing(int epci, Statut statut) {
        missing[epci - firstEpci] = statut;
    }

    /** A figure above waits for the EPCI, and for nobody else when {@code alone}. */
    void waits(int territory, long population, int epci, boolean alone) {
        int at = epci - firstEpci;
        waiting[at]++;
        if (alone) {
            if (unlocked[at] == 0 || population > unlockedPopulation[at]) {
                largest[at] = territory;
                unlockedPopulation[at] = population;
            }
            unlocked[at]++;
        }
    }

    /** @param populations of the EPCI, by their place in the level */
    List<Gap> list(long[] populations) {
        List<Gap> gaps = new ArrayList<>();
        for (int at = 0; at < missing.length; at++) {
            Statut statut = missing[at];
            if (statut != null) {
                gaps.add(new Gap(
                        firstEpci + at,
                        year,
                        measure,
                        method,
                        statut.label(),
                        waiting[at],
                        unlocked[at],
                        unlocked[at] == 0 ? NOBODY : largest[at],
                        unlockedPopulation[at],
                        populations[at]));
            }
        }
        return gaps;
    }
}

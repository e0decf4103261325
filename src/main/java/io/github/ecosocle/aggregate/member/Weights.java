package io.github.ecosocle.aggregate.member;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Populations and areas as the rules use them: per-head denominators, coverage weights, shares of straddling EPCI. */
public final class Weights {
    /** No reference year is near enough: no per-head figure. */
    public static final int NO_YEAR = 0;

    private final Territories territories;
    private final Populations populations;
    private final JobDefinition job;
    /** Of the communes of each territory: asked for every member of every figure. */
    private final long[] coverage;

    public Weights(Territories territories, Populations populations, JobDefinition job) {
        this.territories = territories;
        this.populations = populations;
        this.job = job;
        this.coverage = new long[territories.size()];
        Arrays.setAll(coverage, id -> coverage(territories.communesOf(id)));
    }

    /** The reference year of the per-head figures of a territory and year: the year itself, else the nearest held. */
    public int populationYear(int territory, int year) {
        if (job.fixedPopulation().isPresent()) {
            int fixed = job.fixedPopulation().getAsInt();
            return populations.of(territory, fixed) == Populations.NOT_HELD ? NO_YEAR : fixed;
        }
        return populations.nearestYear(territory, year);
    }

    /** {@link Populations#NOT_HELD} where the reference says nothing. */
    public long population(int territory, int populationYear) {
        return populations.of(territory, populationYear);
    }

    /** Weight of a territory in coverage: the people of its communes in the newest reference year, 0 where unknown. */
    public long coverage(int territory) {
        return coverage[territory];
    }

    public long coverage(int[] communes) {
        int newest = populations.newestYear();
        long total = 0;
        for (int commune : communes) {
            total += Math.max(0, populations.of(commune, newest));
        }
        return total;
    }

    /** The population of some communes, or {@link Populations#NOT_HELD} when that of one is not. */
    public long population(int[] communes, int populationYear) {
        long total = 0;
        for (int commune : communes) {
            long one = populations.of(commune, populationYear);
            if (one == Populations.NOT_HELD) {
                return Populations.NOT_HELD;
            }
            total += one;
        }
        return total;
    }

    /** Share of the people of an EPCI who live in these of its communes; null when nobody is known to live in it. */
    @Nullable
    Rational shareOfPopulation(int epci, int[] communes) {
        long whole = coverage(epci);
        return whole == 0 ? null : Rational.of(coverage(communes), whole);
    }

    /** Share of the land of an EPCI that these of its communes hold; of its people where an area is not known. */
    @Nullable
    Rational shareOfArea(int epci, int[] communes) {
        long whole = area(territories.communesOf(epci));
        return whole == Populations.NOT_HELD ? shareOfPopulation(epci, communes) : Rational.of(area(communes), whole);
    }

    /** In hundredths of km2; {@link Populations#NOT_HELD} where the reference says nothing. */
    long area(int territory) {
        long area = territories.areaHundredthsKm2(territory);
        return area == 0 ? Populations.NOT_HELD : area;
    }

    /** The area of some communes, or {@link Populations#NOT_HELD} when that of one is not. */
    long area(int[] communes) {
        long total = 0;
        for (int commune : communes) {
            long one = area(commune);
            if (one == Populations.NOT_HELD) {
                return Populations.NOT_HELD;
            }
            total += one;
        }
        return total;
    }
}

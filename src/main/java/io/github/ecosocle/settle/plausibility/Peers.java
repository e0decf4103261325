package io.github.ecosocle.settle.plausibility;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.util.Arrays;

/**
 * The EPCI of one series by class of population, as the logarithms of their values per head: median, and median distance to
 * it. A few absurd values move neither.
 */
final class Peers {
    private static final long[] CLASSES = {15_000, 30_000, 100_000, 300_000};
    private static final String[] NAMES = {
        "de moins de 15 000 habitants",
        "de 15 000 à 30 000 habitants",
        "de 30 000 à 100 000 habitants",
        "de 100 000 à 300 000 habitants",
        "de plus de 300 000 habitants"
    };

    /** Makes the median distance of a normal law its standard deviation. */
    private static final double NORMAL = 1.4826;
    /** Peers that are all alike would make a tenth more look absurd. */
    private static final double LEAST_SPREAD = 0.1;

    private static final double ALIKE = StrictMath.log(2);

    private final Heads heads;
    private final int fewest;
    private final double[] medians = new double[NAMES.length];
    private final double[] spreads = new double[NAMES.length];
    private final int[] counts = new int[NAMES.length];

    Peers(Heads heads, int fewest) {
        this.heads = heads;
        this.fewest = fewest;
    }

    /** The peers of a series. */
    Peers of(Measure measure, int year, Plane plane, Territories territories) {
        int first = territories.first(Level.EPCI);
        double[][] logs = new double[NAMES.length][territories.count(Level.EPCI)];
        for (int id = first; id < territories.end(Level.EPCI); id++) {
            double value = Values.of(plane, id);
            double divisor = value > 0 ? heads.divisor(measure, id, year) : 0;
            if (divisor > 0) {
                int size = size(id, year);
                logs[size][counts[size]++] = StrictMath.log(value / divisor);
            }
        }
        for (int size = 0; size < NAMES.length; size++) {
            summarise(size, Arrays.copyOf(logs[size], counts[size]));
        }
        return this;
    }

    private void summarise(int size, double[] logs) {
        if (logs.length < fewest) {
            counts[size] = 0;
            return;
        }
        double median = median(logs);
        medians[size] = median;
        spreads[size] = Math.max(
                LEAST_SPREAD,
                NORMAL
                        * median(Arrays.stream(logs)
                                .map(log -> Math.abs(log - median))
                                .toArray()));
    }

    private static double median(double[] numbers) {
        Arrays.sort(numbers);
        int middle = numbers.length / 2;
        return numbers.length % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
    }

    private int size(int territory, int year) {
        long people = heads.people(territory, year);
        int size = 0;
        while (size < CLASSES.length && people >= CLASSES[size]) {
            size++;
        }
        return size;
    }

    /** How many stand beside a territory; 0 when too few do. */
    int count(int territory, int year) {
        return counts[size(territory, year)];
    }

    /** In usual distances; 0 without peers. */
    double score(int territory, int year, double valuePerHead) {
        int size = size(territory, year);
        return counts[size] == 0 ? 0 : Math.abs(StrictMath.log(valuePerHead) - medians[size]) / spreads[size];
    }

    /** True where most of them are within a factor of two: a windless EPCI says nothing of a windy one. */
    boolean areAlike(int territory, int year) {
        return spreads[size(territory, year)] <= ALIKE;
    }

    double median(int territory, int year) {
        return StrictMath.exp(medians[size(territory, year)]);
    }

    String name(int territory, int year) {
        return NAMES[size(territory, year)];
    }
}

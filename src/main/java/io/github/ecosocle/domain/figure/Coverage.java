package io.github.ecosocle.domain.figure;

import java.util.List;

/**
 * How much of a territory a figure rests on.
 *
 * @param expected number of EPCI with a commune in the territory
 * @param present number of these whose value is known
 * @param populationTenths share of the population covered, in tenths of a percent, truncated; -1 when unknown
 * @param missing SIREN, or {@code commune:29155} for communes without EPCI, sorted
 */
public record Coverage(int expected, int present, int populationTenths, List<String> missing) {
    public static final int FULL = 1000;
}

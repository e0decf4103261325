package io.github.ecosocle.publish.territory.published;

import java.util.Map;

/**
 * What a figure rests on, as {@code couverture.csv} writes it.
 *
 * @param shares of the straddling EPCI, by SIREN
 * @param populationYear 0 when no population was used
 */
public record PublishedRest(
        int year, String measure, String method, String weight, Map<String, String> shares, int populationYear) {}

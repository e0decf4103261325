package io.github.ecosocle.domain.figure;

import io.github.ecosocle.domain.catalogue.Measure;

/**
 * A row of couverture.csv: what one figure above the commune rests on.
 *
 * @param territory number in the reference
 * @param weight what the share is measured by: {@code population} or {@code surface_km2}
 * @param weightTenths share of the weight covered, in tenths of a percent, truncated; -1 when unknown
 * @param splitShares shares of the straddling EPCI, {@code 200069037=0.8125|…}, empty when none is split
 * @param populationYear reference year of the population used, 0 when none is held
 * @param perimeters how much of it was carried from the EPCI of earlier years
 */
public record CoverageRow(
        int territory,
        int year,
        Measure measure,
        String method,
        Coverage coverage,
        String weight,
        int weightTenths,
        String splitShares,
        int populationYear,
        PerimeterShares perimeters) {}

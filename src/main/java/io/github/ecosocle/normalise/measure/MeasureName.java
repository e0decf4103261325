package io.github.ecosocle.normalise.measure;

import io.github.ecosocle.domain.catalogue.Measure;
import java.util.List;

/**
 * What a heading or the cell of an indicator says.
 *
 * @param text as written
 * @param quantity as written, without unit and year
 * @param candidates measures it may mean: none is unknown, several is ambiguous
 * @param unit in brackets, or empty
 * @param year in the heading, or 0
 * @param motif period of the heading, or empty
 * @param foreign a quantity near ours that is not ours
 * @param declaresUnit the heading says by itself in what unit it is: an id such as {@code dma_t}, « % », « taux »
 */
public record MeasureName(
        String text,
        String quantity,
        List<Measure> candidates,
        String unit,
        int year,
        String motif,
        boolean foreign,
        boolean declaresUnit) {

    /** Nothing names a measure. */
    public static final MeasureName NOTHING = new MeasureName("", "", List.of(), "", 0, "", false, false);

    public boolean isKnown() {
        return !candidates.isEmpty();
    }

    MeasureName withUnit(String whole, String otherUnit) {
        return new MeasureName(whole, quantity, candidates, otherUnit, year, motif, foreign, declaresUnit);
    }

    MeasureName withYear(String whole, int otherYear) {
        return new MeasureName(whole, quantity, candidates, unit, otherYear, motif, foreign, declaresUnit);
    }
}

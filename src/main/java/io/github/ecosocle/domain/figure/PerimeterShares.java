package io.github.ecosocle.domain.figure;

/**
 * How much of what is covered rests on values sent for the EPCI of today, on whole EPCI of earlier years added up, and on
 * parts of divided ones: tenths of a percent of the people covered, 1000 in all; -1 when nobody is.
 */
public record PerimeterShares(int exact, int summed, int split) {
    public static final PerimeterShares NONE = new PerimeterShares(-1, -1, -1);
    public static final PerimeterShares EXACT = new PerimeterShares(Coverage.FULL, 0, 0);
}

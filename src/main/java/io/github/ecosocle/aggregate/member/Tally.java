package io.github.ecosocle.aggregate.member;

import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.PerimeterShares;
import io.github.ecosocle.domain.number.ExactSum;
import java.util.List;

/**
 * What the members of one territory add up to, for the terms of one series, over exactly the members that have every term.
 *
 * @param sums one per term
 * @param denominator population or area of these members, where the series is divided by one
 * @param population people covered
 * @param weight what the threshold of the series is measured by, named by {@code weightName}
 * @param awaited true when one of the missing members is needed for a total
 * @param any false when no member has every term
 * @param secret true when a member was left out because its value is secret
 * @param splits straddling EPCI that are shared, {@code 200069037=0.812500}, sorted
 * @param sharing how these are shared
 * @param perimeters how much was carried from the EPCI of earlier years
 */
public record Tally(
        List<ExactSum> sums,
        long denominator,
        Share population,
        Share weight,
        String weightName,
        int expected,
        int present,
        List<String> missing,
        boolean awaited,
        boolean any,
        boolean secret,
        List<String> splits,
        Sharing sharing,
        PerimeterShares perimeters) {

    public boolean isComplete() {
        return missing.isEmpty() && any;
    }

    /** No member at all has every term. */
    public boolean isEmpty() {
        return !any;
    }

    /** Full only when nothing is missing. */
    private int tenths(Share share) {
        if (missing.isEmpty()) {
            return any ? Coverage.FULL : 0;
        }
        return share.tenths();
    }

    public int weightTenths() {
        return tenths(weight);
    }

    public boolean reaches(int percent) {
        return (any && !awaited) || (percent < 100 && weight.reaches(percent));
    }

    public Coverage coverage() {
        return new Coverage(expected, present, tenths(population), missing);
    }
}

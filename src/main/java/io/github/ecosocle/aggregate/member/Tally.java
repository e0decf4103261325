package io.github.ecosocle.aggregate.member;

import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.number.ExactSum;
import java.util.List;

/**
 * What the members of one territory add up to, for the terms of one series, over exactly the members that have every term.
 *
 * @param sums one per term
 * @param denominator population or area of these members, where the series is divided by one
 * @param covered their weight in coverage
 * @param whole weight of all members
 * @param secret true when a member was left out because its value is secret
 * @param splits straddling EPCI shared by a key, {@code 200069037=0.8125}, sorted
 */
public record Tally(
        List<ExactSum> sums,
        long denominator,
        long covered,
        long whole,
        int expected,
        int present,
        List<String> missing,
        boolean secret,
        List<String> splits) {

    public boolean isComplete() {
        return missing.isEmpty() && !isEmpty();
    }

    /** No member at all has every term. */
    public boolean isEmpty() {
        return present == 0 && covered == 0;
    }

    /** Share of the weight covered in tenths of a percent, truncated; full only when nothing is missing. */
    public int coveredTenths() {
        if (missing.isEmpty()) {
            return isEmpty() ? 0 : Coverage.FULL;
        }
        return whole == 0 ? 0 : (int) Math.min(Coverage.FULL - 1L, covered * Coverage.FULL / whole);
    }

    public boolean reaches(int percent) {
        return isComplete() || (percent < 100 && whole > 0 && covered * 100 >= percent * whole && covered > 0);
    }

    public Coverage coverage() {
        return new Coverage(expected, present, coveredTenths(), missing);
    }
}

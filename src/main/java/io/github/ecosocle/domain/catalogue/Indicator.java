package io.github.ecosocle.domain.catalogue;

import io.github.ecosocle.domain.scrutiny.SumOfParts;
import java.util.List;

/**
 * One of the indicators of the socle national, with its measures, base ones first.
 *
 * @param sums totals and their parts, which may be measures of other indicators
 */
public record Indicator(
        String code,
        String name,
        List<String> aliases,
        String definition,
        String periodicity,
        List<String> sources,
        List<String> precedence,
        List<Measure> measures,
        List<Example> examples,
        List<SumOfParts> sums) {

    /**
     * What a cell says and what must come of it, run by the build.
     *
     * @param outcome plain number, label of a missing reason, or code of the rule that refuses
     */
    public record Example(String heading, String value, String measure, Kind kind, String outcome) {}

    /** What an example ends in. */
    public enum Kind {
        VALUE,
        MISSING,
        REFUSED
    }
}

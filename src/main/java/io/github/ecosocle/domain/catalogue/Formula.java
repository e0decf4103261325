package io.github.ecosocle.domain.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a derived measure is computed, last, from base measures of the same territory, year and method:
 * {@code factor × Σ coefficient × measure ÷ denominator}.
 */
public record Formula(List<Term> numerator, Denominator denominator, String denominatorMeasure, long factor) {

    /** One base measure of the numerator and its coefficient. */
    public record Term(String measure, int coefficient) {}

    /** What the numerator is divided by. */
    public enum Denominator {
        NONE,
        /** Municipal population of the reference. */
        POPULATION,
        /** The base measure named by {@code denominatorMeasure}. */
        MEASURE
    }

    /** Every base measure needed, each once. */
    public List<String> inputs() {
        Stream<String> terms = numerator.stream().map(Term::measure);
        return (denominator == Denominator.MEASURE ? Stream.concat(terms, Stream.of(denominatorMeasure)) : terms)
                .distinct()
                .toList();
    }

    /** True when the rate alone gives back its numerator: one term over the population of the reference. */
    public boolean isInvertible() {
        return numerator.size() == 1 && denominator == Denominator.POPULATION;
    }
}

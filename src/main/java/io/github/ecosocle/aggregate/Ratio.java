package io.github.ecosocle.aggregate;

import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Formula.Denominator;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.ExactSum;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.number.Quotient;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formula of a derived measure made ready for millions of figures: the place of each input is looked up once. */
final class Ratio {
    private final Formula formula;
    private final int decimals;
    /** Of each term of the numerator, among the inputs. */
    private final int[] terms;

    private final int denominator;

    Ratio(Measure derived, Formula formula) {
        List<String> inputs = formula.inputs();
        this.formula = formula;
        this.decimals = derived.decimals();
        this.terms = formula.numerator().stream()
                .mapToInt(term -> inputs.indexOf(term.measure()))
                .toArray();
        this.denominator = inputs.indexOf(formula.denominatorMeasure());
    }

    /** Of inputs in the order of {@code Formula.inputs()}, rounded; null when the denominator is zero. */
    @Nullable
    BigDecimal of(List<Exact> inputs, long population) {
        Exact divisor = switch (formula.denominator()) {
            case NONE -> new Quantity(1, 0, 1);
            case POPULATION -> new Quantity(population, 0, 1);
            case MEASURE -> inputs.get(denominator);
        };
        return isZero(divisor) ? null : Quotient.of(numerator(inputs), divisor, formula.factor(), decimals);
    }

    boolean isPerHead() {
        return formula.denominator() == Denominator.POPULATION;
    }

    /** True when the rate alone gives its numerator back. */
    boolean isInvertible() {
        return formula.isInvertible();
    }

    private static boolean isZero(Exact number) {
        return number instanceof Quantity small
                ? small.mantissa() == 0
                : number.toRational().isZero();
    }

    private Exact numerator(List<Exact> inputs) {
        List<Formula.Term> numerator = formula.numerator();
        if (terms.length == 1 && numerator.get(0).coefficient() == 1) {
            return inputs.get(terms[0]);
        }
        ExactSum sum = new ExactSum();
        for (int i = 0; i < terms.length; i++) {
            int coefficient = numerator.get(i).coefficient();
            Exact input = inputs.get(terms[i]);
            if (input instanceof Quantity small && Math.abs(coefficient) == 1) {
                sum.add(coefficient * small.mantissa(), small.scale(), small.divisor());
            } else {
                sum.add(input.toRational().times(coefficient));
            }
        }
        return sum.result();
    }
}

package io.github.ecosocle.aggregate;

import io.github.ecosocle.aggregate.member.Divider;
import io.github.ecosocle.aggregate.member.Straddling;
import io.github.ecosocle.aggregate.member.Tally;
import io.github.ecosocle.aggregate.member.Tallying;
import io.github.ecosocle.aggregate.member.Weights;
import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Formula.Denominator;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.ExactSum;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.number.Quotient;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.territory.Territories;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applies the rule of a measure to the members of a territory: sums first, ratios of sums last, never a mean of rates. */
final class Computing {
    private final Territories territories;
    private final Weights weights;
    private final Straddling straddling;
    private final JobDefinition job;

    Computing(Territories territories, Weights weights, JobDefinition job) {
        this.territories = territories;
        this.weights = weights;
        this.job = job;
        this.straddling = new Straddling(territories, weights, job.straddling());
    }

    Computed compute(int territory, PublishedSeries series) {
        Measure measure = series.measure();
        Divider divider = divider(measure);
        int populationYear = divider == Divider.POPULATION ? weights.populationYear(territory, series.year()) : 0;
        Tally tally =
                new Tallying(territories, weights, straddling, series.terms(), divider, populationYear).of(territory);
        if (divider == Divider.POPULATION && populationYear == Weights.NO_YEAR) {
            return failed(tally, "denominateur : aucune population connue à cinq ans près", populationYear);
        }
        if (measure.rule() == Measure.Rule.NEVER) {
            return failed(
                    tally, "non_agregeable : seuls les chiffres fournis à ce niveau sont publiés", populationYear);
        }
        if (!tally.reaches(threshold(measure))) {
            return failed(tally, shortfall(tally), populationYear);
        }
        return value(measure, tally, populationYear);
    }

    int populationYear(int territory, int year) {
        return weights.populationYear(territory, year);
    }

    private static Divider divider(Measure measure) {
        if (measure.rule() == Measure.Rule.AREA_WEIGHTED) {
            return Divider.AREA;
        }
        Formula formula = measure.formula();
        return formula != null && formula.denominator() == Denominator.POPULATION ? Divider.POPULATION : Divider.NONE;
    }

    private int threshold(Measure measure) {
        Formula formula = measure.formula();
        boolean ratio = measure.rule() == Measure.Rule.AREA_WEIGHTED
                || (formula != null && formula.denominator() != Denominator.NONE);
        return job.thresholds().getOrDefault(measure.id(), ratio ? job.ratioThreshold() : job.sumThreshold());
    }

    private static String shortfall(Tally tally) {
        if (tally.secret()) {
            return "secret_secondaire : un membre est secret";
        }
        if (tally.isEmpty() && tally.missing().isEmpty() && tally.expected() > 0) {
            return tally.sharing().motif() + String.join("|", tally.splits());
        }
        return tally.isEmpty() ? "non_envoye" : "couverture : membres manquants";
    }

    private static Computed failed(Tally tally, String why, int populationYear) {
        return new Computed(null, null, tally, why, populationYear);
    }

    private static Computed value(Measure measure, Tally tally, int populationYear) {
        Formula formula = measure.formula();
        if (formula == null) {
            Exact sum = tally.sums().get(0).result();
            return measure.rule() == Measure.Rule.AREA_WEIGHTED
                    ? new Computed(
                            sum.toRational().over(Rational.of(tally.denominator())), null, tally, "", populationYear)
                    : new Computed(sum, null, tally, "", populationYear);
        }
        List<Exact> sums = tally.sums().stream().map(ExactSum::result).toList();
        BigDecimal ratio = ratio(formula, sums, tally.denominator(), measure.decimals());
        return ratio == null
                ? failed(tally, "denominateur : dénominateur nul", populationYear)
                : new Computed(null, ratio, tally, "", populationYear);
    }

    /** The formula over inputs in the order of {@code inputs()}; null when the denominator is zero. */
    static @Nullable BigDecimal ratio(Formula formula, List<Exact> inputs, long population, int decimals) {
        List<String> names = formula.inputs();
        Exact numerator = numerator(formula, inputs, names);
        Exact denominator = switch (formula.denominator()) {
            case NONE -> new Quantity(1, 0, 1);
            case POPULATION -> new Quantity(population, 0, 1);
            case MEASURE -> inputs.get(names.indexOf(formula.denominatorMeasure()));
        };
        return isZero(denominator) ? null : Quotient.of(numerator, denominator, formula.factor(), decimals);
    }

    private static boolean isZero(Exact number) {
        return number instanceof Quantity small
                ? small.mantissa() == 0
                : number.toRational().isZero();
    }

    private static Exact numerator(Formula formula, List<Exact> inputs, List<String> names) {
        if (formula.numerator().size() == 1 && formula.numerator().get(0).coefficient() == 1) {
            return inputs.get(names.indexOf(formula.numerator().get(0).measure()));
        }
        ExactSum sum = new ExactSum();
        for (Formula.Term term : formula.numerator()) {
            Exact input = inputs.get(names.indexOf(term.measure()));
            if (input instanceof Quantity small && Math.abs(term.coefficient()) == 1) {
                sum.add(term.coefficient() * small.mantissa(), small.scale(), small.divisor());
            } else {
                sum.add(input.toRational().times(term.coefficient()));
            }
        }
        return sum.result();
    }
}

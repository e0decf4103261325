package io.github.ecosocle.aggregate;

import io.github.ecosocle.aggregate.member.Divider;
import io.github.ecosocle.aggregate.member.Membership;
import io.github.ecosocle.aggregate.member.Straddling;
import io.github.ecosocle.aggregate.member.Tally;
import io.github.ecosocle.aggregate.member.Tallying;
import io.github.ecosocle.aggregate.member.Weights;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.ExactSum;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.scrutiny.RequiredMembers;
import io.github.ecosocle.domain.territory.Territories;
import java.math.BigDecimal;
import java.util.List;

/** Applies the rule of a measure to the members of a territory: sums first, ratios of sums last, never a mean of rates. */
final class Computing {
    private final Weights weights;
    private final Membership membership;
    private final JobDefinition job;

    Computing(Territories territories, Weights weights, JobDefinition job) {
        this.weights = weights;
        this.job = job;
        Straddling straddling = new Straddling(territories, weights, job.straddling());
        this.membership = new Membership(territories, straddling, job.loneCommunesExpected());
    }

    Computed compute(int territory, PublishedSeries series) {
        Measure measure = series.measure();
        Divider divider = divider(series);
        int populationYear = divider == Divider.POPULATION ? weights.populationYear(territory, series.year()) : 0;
        Tally tally = new Tallying(membership, weights, series.terms(), divider, populationYear).of(territory);
        if (divider == Divider.POPULATION && populationYear == Weights.NO_YEAR) {
            return failed(tally, "denominateur : aucune population connue à cinq ans près", populationYear);
        }
        if (measure.rule() == Measure.Rule.NEVER) {
            return failed(
                    tally, "non_agregeable : seuls les chiffres fournis à ce niveau sont publiés", populationYear);
        }
        if (!tally.reaches(job.threshold(measure))) {
            return failed(tally, shortfall(tally), populationYear);
        }
        if (lacksRequired(series, tally)) {
            return failed(tally, "couverture : membre obligatoire manquant", populationYear);
        }
        return value(series, tally, populationYear);
    }

    private boolean lacksRequired(PublishedSeries series, Tally tally) {
        RequiredMembers required = job.expectations().requiredMembers();
        return !required.equals(RequiredMembers.NONE)
                && tally.missing().stream()
                        .anyMatch(siren ->
                                required.isRequired(siren, series.measure().id())
                                        || series.terms().stream()
                                                .anyMatch(term -> required.isRequired(
                                                        siren, term.measure().id())));
    }

    int populationYear(int territory, int year) {
        return weights.populationYear(territory, year);
    }

    private static Divider divider(PublishedSeries series) {
        if (series.measure().rule() == Measure.Rule.AREA_WEIGHTED) {
            return Divider.AREA;
        }
        Ratio ratio = series.ratio();
        return ratio != null && ratio.isPerHead() ? Divider.POPULATION : Divider.NONE;
    }

    private static String shortfall(Tally tally) {
        if (tally.secret()) {
            return Motifs.SHIELDED;
        }
        if (tally.isEmpty() && tally.missing().isEmpty() && tally.expected() > 0) {
            return tally.sharing().motif() + String.join("|", tally.splits());
        }
        return tally.isEmpty() ? "non_envoye" : "couverture : membres manquants";
    }

    private static Computed failed(Tally tally, String why, int populationYear) {
        return new Computed(null, null, tally, why, populationYear);
    }

    private static Computed value(PublishedSeries series, Tally tally, int populationYear) {
        Ratio ratio = series.ratio();
        if (ratio == null) {
            Exact sum = tally.sums().get(0).result();
            return series.measure().rule() == Measure.Rule.AREA_WEIGHTED
                    ? new Computed(
                            sum.toRational().over(Rational.of(tally.denominator())), null, tally, "", populationYear)
                    : new Computed(sum, null, tally, "", populationYear);
        }
        List<Exact> sums = tally.sums().stream().map(ExactSum::result).toList();
        BigDecimal rounded = ratio.of(sums, tally.denominator());
        return rounded == null
                ? failed(tally, "denominateur : dénominateur nul", populationYear)
                : new Computed(null, rounded, tally, "", populationYear);
    }
}

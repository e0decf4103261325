package io.github.ecosocle.aggregate;

import io.github.ecosocle.aggregate.member.BaseValues;
import io.github.ecosocle.aggregate.member.Weights;
import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Cube.Series;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lists what is to be published: every series somebody spoke of, and every derived series one of whose inputs is known. */
final class SeriesTable {
    private final Catalogue catalogue;
    private final Cube cube;
    private final Weights weights;
    private final Map<Series, BaseValues> bases = new HashMap<>();
    private final Set<Series> met;
    private final Plane silent;

    SeriesTable(Catalogue catalogue, Cube cube, Weights weights) {
        this.catalogue = catalogue;
        this.cube = cube;
        this.weights = weights;
        this.met = new TreeSet<>(cube.listSeries());
        Territories territories = cube.territories();
        this.silent = new Plane(territories.first(Level.COMMUNE), territories.count(Level.COMMUNE));
    }

    List<PublishedSeries> list() {
        Set<Series> published = new TreeSet<>(met);
        catalogue.measures().stream().filter(Measure::isDerived).forEach(derived -> addRelatives(derived, published));
        List<PublishedSeries> table = new ArrayList<>();
        for (Series series : published) {
            Measure measure = catalogue.measures().get(series.measure());
            Ratio ratio = measure.isDerived() ? new Ratio(measure, formula(measure)) : null;
            table.add(new PublishedSeries(
                    series.year(), measure, series.method(), terms(measure, series), sent(series), ratio));
        }
        return table;
    }

    /** A derived series follows from its inputs; the numerator of a rate sent alone follows from the rate. */
    private void addRelatives(Measure derived, Set<Series> published) {
        Formula formula = formula(derived);
        int number = catalogue.number(derived.id());
        for (Series series : met) {
            if (formula.inputs()
                    .contains(catalogue.measures().get(series.measure()).id())) {
                published.add(new Series(series.year(), number, series.method()));
            } else if (series.measure() == number && formula.isInvertible()) {
                int numerator = catalogue.number(formula.numerator().get(0).measure());
                published.add(new Series(series.year(), numerator, series.method()));
            }
        }
    }

    private List<BaseValues> terms(Measure measure, Series series) {
        if (!measure.isDerived()) {
            return List.of(base(series));
        }
        return formula(measure).inputs().stream()
                .map(input -> base(input(series, catalogue.number(input))))
                .toList();
    }

    /** An input of the same method; else the one sent without a method. */
    private Series input(Series derived, int measure) {
        Series same = new Series(derived.year(), measure, derived.method());
        boolean known = met.contains(same) || rate(same) != null;
        return known ? same : new Series(derived.year(), measure, "");
    }

    BaseValues base(Series series) {
        BaseValues known = bases.get(series);
        if (known == null) {
            Measure measure = catalogue.measures().get(series.measure());
            known = new BaseValues(measure, cube.territories(), sent(series), silent, rebuilding(series));
            bases.put(series, known);
        }
        return known;
    }

    private @Nullable Plane[] sent(Series series) {
        Plane[] planes = new Plane[Level.values().length];
        for (Level level : Level.values()) {
            planes[level.ordinal()] =
                    cube.findPlane(series.measure(), cube.findMethod(series.method()), series.year(), level);
        }
        return planes;
    }

    /** The rate that gives this base measure back, if it was sent this year. */
    private @Nullable Series rate(Series base) {
        String id = catalogue.measures().get(base.measure()).id();
        return catalogue.measures().stream()
                .filter(Measure::isDerived)
                .filter(derived -> formula(derived).isInvertible()
                        && formula(derived).numerator().get(0).measure().equals(id))
                .map(derived -> new Series(base.year(), catalogue.number(derived.id()), base.method()))
                .filter(met::contains)
                .findFirst()
                .orElse(null);
    }

    private BaseValues.@Nullable Rebuilding rebuilding(Series base) {
        Series rate = rate(base);
        if (rate == null) {
            return null;
        }
        Plane[] sent = sent(rate);
        Formula formula = formula(catalogue.measures().get(rate.measure()));
        Territories territories = cube.territories();
        return territory -> {
            Plane plane = sent[territories.level(territory).ordinal()];
            Exact value = plane == null ? null : plane.value(territory);
            long people = weights.population(territory, weights.populationYear(territory, base.year()));
            return value == null || people == Populations.NOT_HELD ? null : numerator(value, people, formula);
        };
    }

    private static Rational numerator(Exact rate, long people, Formula formula) {
        long divisor = formula.factor() * formula.numerator().get(0).coefficient();
        return rate.toRational().times(people).over(Rational.of(divisor));
    }

    private static Formula formula(Measure derived) {
        Formula formula = derived.formula();
        if (formula == null) {
            throw new IllegalArgumentException(derived.id() + " is not derived");
        }
        return formula;
    }
}

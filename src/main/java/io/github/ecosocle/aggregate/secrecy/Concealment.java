package io.github.ecosocle.aggregate.secrecy;

import io.github.ecosocle.aggregate.member.BaseValues;
import io.github.ecosocle.aggregate.member.Weights;
import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Cube.Series;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.territory.Level;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Hides, beside each secret of a cube, what would give it back: the numerator of a secret rate, and wherever a whole is known and
 * one part alone is hidden, a second part, be they territories or sectors. What is hidden takes no part in any sum, as if it had been sent as secret.
 */
public final class Concealment {
    private final Catalogue catalogue;
    private final Cube cube;
    private final Weights weights;

    public Concealment(Catalogue catalogue, Cube cube, Weights weights) {
        this.catalogue = catalogue;
        this.cube = cube;
        this.weights = weights;
    }

    /** @param values what is known of a base series before anything is hidden */
    public void apply(Function<Series, BaseValues> values) {
        List<Series> met = cube.listSeries();
        Set<Series> touched = new TreeSet<>();
        for (Series series : met) {
            Measure measure = catalogue.measures().get(series.measure());
            if (isSecretSomewhere(series)) {
                touched.add(series);
                if (measure.formula() != null) {
                    concealNumerators(series, measure.formula(), met, touched);
                }
            }
        }
        SumSecrets sums = new SumSecrets(catalogue, cube);
        do {
            sums.conceal(touched);
            for (Series series : touched) {
                Measure measure = catalogue.measures().get(series.measure());
                if (!measure.isDerived()) {
                    new Parts(cube, weights, series, values.apply(series)).conceal();
                }
            }
        } while (sums.conceal(touched));
    }

    private boolean isSecretSomewhere(Series series) {
        for (Level level : Level.values()) {
            Plane plane = cube.findPlane(series, level);
            if (plane != null && plane.holds(State.SECRET)) {
                return true;
            }
        }
        return false;
    }

    /** A rate is its numerator, to whoever knows what it was divided by. */
    private void concealNumerators(Series rate, Formula formula, List<Series> met, Set<Series> touched) {
        int numerator = catalogue.number(formula.numerator().get(0).measure());
        for (String method : new TreeSet<>(List.of(rate.method(), ""))) {
            Series base = new Series(rate.year(), numerator, method);
            if (met.contains(base)) {
                touched.add(base);
                concealWhereSecret(rate, base);
            }
        }
    }

    private void concealWhereSecret(Series rate, Series base) {
        for (Level level : Level.values()) {
            Plane secrets = cube.findPlane(rate, level);
            for (int id = cube.territories().first(level);
                    secrets != null && id < cube.territories().end(level);
                    id++) {
                if (secrets.state(id) == State.SECRET) {
                    cube.plane(base.measure(), cube.methodNumber(base.method()), base.year(), level)
                            .conceal(id);
                }
            }
        }
    }
}

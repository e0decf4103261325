package io.github.ecosocle.settle.plausibility;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Cube.Series;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.ExactSum;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.scrutiny.SumOfParts;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Totals that are not the sum of their parts: emissions of all sectors, beside those of each. */
final class Totals {
    static final Rule PARTS_UNLIKE_TOTAL = new Rule(
            "PARTS_UNLIKE_TOTAL",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Total différent de ses parties : « {lu} », {0} de {1} en {2}, alors que {3} de ses {4} parties font {5}. Il est gardé :"
                    + " {attendu}.",
            "vérifier le total, les unités et qu’aucune partie ne manque ni ne compte deux fois",
            "GES 1 000 t, secteurs 700 t");

    private static final int PLACES = 6;

    private final Catalogue catalogue;
    private final Cube cube;
    private final Territories territories;

    Totals(Catalogue catalogue, Cube cube) {
        this.catalogue = catalogue;
        this.cube = cube;
        this.territories = cube.territories();
    }

    List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        for (SumOfParts sum : catalogue.sums()) {
            int whole = catalogue.number(sum.whole());
            cube.listSeries().stream()
                    .filter(series -> series.measure() == whole)
                    .forEach(series -> compare(sum, series, doubts));
        }
        return doubts;
    }

    private void compare(SumOfParts sum, Series whole, List<Doubt> doubts) {
        for (Level level : Level.values()) {
            Plane wholes = level == Level.COMMUNE ? null : cube.findPlane(whole, level);
            if (wholes != null) {
                List<@Nullable Plane> parts = new ArrayList<>();
                for (String part : sum.parts()) {
                    parts.add(cube.findPlane(new Series(whole.year(), catalogue.number(part), whole.method()), level));
                }
                for (int id = territories.first(level); id < territories.end(level); id++) {
                    compare(sum, whole, id, wholes, parts, doubts);
                }
            }
        }
    }

    private void compare(
            SumOfParts sum, Series series, int id, Plane wholes, List<@Nullable Plane> parts, List<Doubt> doubts) {
        Exact total = wholes.value(id);
        if (total == null || wholes.origin(id) == Plane.NO_ORIGIN) {
            return;
        }
        ExactSum adding = new ExactSum();
        int known = 0;
        for (Plane part : parts) {
            Exact value = part == null ? null : part.value(id);
            if (value != null) {
                adding.add(value);
                known++;
            }
        }
        Rational added = adding.result().toRational();
        if (known > 0 && sum.isUnlike(total.toRational(), added, known == parts.size())) {
            Measure measure = catalogue.measures().get(series.measure());
            doubts.add(new Doubt(
                    wholes.origin(id),
                    PARTS_UNLIKE_TOTAL,
                    List.of(
                            measure.label(),
                            territories.name(id),
                            Integer.toString(series.year()),
                            Integer.toString(known),
                            Integer.toString(parts.size()),
                            ToldNumber.exact(added.toDecimal(PLACES)
                                            .stripTrailingZeros()
                                            .toPlainString()) + " "
                                    + measure.unit().symbol()),
                    null));
        }
    }
}

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

/** Values of an EPCI far from what its communes, all of them known, add up to. */
final class CommuneTotals {
    static final Rule COMMUNES_GAP = new Rule(
            "COMMUNES_GAP",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Le chiffre de l’EPCI, « {lu} », {0} de {1} en {2}, s’écarte de plus de {3} % de la somme de ses {4} communes, {5} : il"
                    + " est publié, {attendu}.",
            "vérifier lequel des deux est juste",
            "100 t pour l’EPCI, 80 t pour ses communes");

    private static final int PLACES = 6;

    private final Catalogue catalogue;
    private final Cube cube;
    private final Territories territories;
    private final int toleratedPercent;

    CommuneTotals(Catalogue catalogue, Cube cube, int toleratedPercent) {
        this.catalogue = catalogue;
        this.cube = cube;
        this.territories = cube.territories();
        this.toleratedPercent = toleratedPercent;
    }

    List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        for (Series series : cube.listSeries()) {
            Measure measure = catalogue.measures().get(series.measure());
            Plane own = cube.findPlane(series, Level.EPCI);
            Plane communes = cube.findPlane(series, Level.COMMUNE);
            if (measure.rule() == Measure.Rule.SUM && own != null && communes != null) {
                for (int id = territories.first(Level.EPCI); id < territories.end(Level.EPCI); id++) {
                    compare(measure, series.year(), id, own, communes, doubts);
                }
            }
        }
        return doubts;
    }

    private void compare(Measure measure, int year, int epci, Plane own, Plane communes, List<Doubt> doubts) {
        Exact value = own.value(epci);
        Rational sum = value == null || own.origin(epci) == Plane.NO_ORIGIN ? null : sum(epci, communes);
        SumOfParts gap = new SumOfParts(measure.id(), List.of(), toleratedPercent);
        if (value != null && sum != null && gap.isUnlike(sum, value.toRational(), true)) {
            doubts.add(new Doubt(
                    own.origin(epci),
                    COMMUNES_GAP,
                    List.of(
                            measure.label(),
                            territories.name(epci),
                            Integer.toString(year),
                            Integer.toString(toleratedPercent),
                            Integer.toString(territories.communesOf(epci).length),
                            ToldNumber.exact(sum.toDecimal(PLACES)
                                            .stripTrailingZeros()
                                            .toPlainString()) + " "
                                    + measure.unit().symbol()),
                    null));
        }
    }

    private @Nullable Rational sum(int epci, Plane communes) {
        ExactSum sum = new ExactSum();
        for (int commune : territories.communesOf(epci)) {
            Exact value = communes.value(commune);
            if (value == null) {
                return null;
            }
            sum.add(value);
        }
        return territories.communesOf(epci).length == 0 ? null : sum.result().toRational();
    }
}

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

/** Totals that are not the sum of their parts: emissions of all sectors beside those of each, an EPCI beside its communes. */
final class Totals {
    static final Rule PARTS_UNLIKE_TOTAL = new Rule(
            "PARTS_UNLIKE_TOTAL",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Total différent de ses parties : « {lu} », {0} de {1} en {2}, alors que {3} de ses {4} parties font {5}. Il est gardé :"
                    + " {attendu}.",
            "vérifier le total, les unités et qu’aucune partie ne manque ni ne compte deux fois",
            "GES 1 000 t, secteurs 700 t");

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
    private final int gapPercent;
    private final List<Doubt> doubts = new ArrayList<>();

    /** @param gapPercent between an EPCI and its communes */
    Totals(Catalogue catalogue, Cube cube, int gapPercent) {
        this.catalogue = catalogue;
        this.cube = cube;
        this.territories = cube.territories();
        this.gapPercent = gapPercent;
    }

    List<Doubt> doubts() {
        for (Series series : cube.listSeries()) {
            Measure measure = catalogue.measures().get(series.measure());
            catalogue.sums().stream()
                    .filter(sum -> sum.whole().equals(measure.id()))
                    .forEach(sum -> compareWithParts(sum, series, measure));
            if (measure.rule() == Measure.Rule.SUM) {
                compareWithCommunes(series, measure);
            }
        }
        return doubts;
    }

    private void compareWithParts(SumOfParts sum, Series whole, Measure measure) {
        for (Level level : Level.values()) {
            Plane wholes = level == Level.COMMUNE ? null : cube.findPlane(whole, level);
            if (wholes != null) {
                List<@Nullable Plane> parts = new ArrayList<>();
                for (String part : sum.parts()) {
                    parts.add(cube.findPlane(new Series(whole.year(), catalogue.number(part), whole.method()), level));
                }
                for (int id = territories.first(level); id < territories.end(level); id++) {
                    compareWithParts(sum, whole.year(), measure, id, wholes, parts);
                }
            }
        }
    }

    private void compareWithParts(
            SumOfParts sum, int year, Measure measure, int id, Plane wholes, List<@Nullable Plane> parts) {
        Exact total = wholes.origin(id) == Plane.NO_ORIGIN ? null : wholes.value(id);
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
        if (total != null && known > 0 && sum.isUnlike(total.toRational(), added, known == parts.size())) {
            tell(PARTS_UNLIKE_TOTAL, measure, year, id, wholes, known, parts.size(), added);
        }
    }

    private void compareWithCommunes(Series series, Measure measure) {
        Plane own = cube.findPlane(series, Level.EPCI);
        Plane communes = cube.findPlane(series, Level.COMMUNE);
        SumOfParts gap = new SumOfParts(measure.id(), List.of(), gapPercent);
        for (int id = territories.first(Level.EPCI);
                own != null && communes != null && id < territories.end(Level.EPCI);
                id++) {
            Exact value = own.origin(id) == Plane.NO_ORIGIN ? null : own.value(id);
            Rational sum = value == null ? null : sum(id, communes);
            if (value != null && sum != null && gap.isUnlike(sum, value.toRational(), true)) {
                int count = territories.communesOf(id).length;
                tell(COMMUNES_GAP, measure, series.year(), id, own, gapPercent, count, sum);
            }
        }
    }

    /** Null while the value of one is not known. */
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

    private void tell(
            Rule rule, Measure measure, int year, int id, Plane told, int fourth, int fifth, Rational compared) {
        String number = compared.toDecimal(PLACES).stripTrailingZeros().toPlainString();
        doubts.add(new Doubt(
                told.origin(id),
                rule,
                List.of(
                        measure.label(),
                        territories.name(id),
                        Integer.toString(year),
                        Integer.toString(fourth),
                        Integer.toString(fifth),
                        ToldNumber.exact(number) + " " + measure.unit().symbol()),
                null));
    }
}

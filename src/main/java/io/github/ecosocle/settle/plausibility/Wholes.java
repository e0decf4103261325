package io.github.ecosocle.settle.plausibility;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Cube.Series;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.settle.Settlement;
import java.util.ArrayList;
import java.util.List;

/** A part above its whole, where two submissions gave them: within one, they were compared while it was read. */
final class Wholes {
    static final Rule PART_ABOVE_TOTAL = new Rule(
            "PART_ABOVE_TOTAL",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Partie plus grande que le tout, reçu par ailleurs : « {lu} », {0} de {1} en {2}, dépasse {3}, qui vaut {4}. Elle est"
                    + " gardée : {attendu}.",
            "vérifier les deux valeurs et leurs unités",
            "SAU bio 120 ha, SAU 100 ha dans un autre dépôt");

    private final Catalogue catalogue;
    private final Territories territories;
    private final Settlement settlement;
    private final Cube cube;

    Wholes(Catalogue catalogue, Settlement settlement) {
        this.catalogue = catalogue;
        this.settlement = settlement;
        this.cube = settlement.cube();
        this.territories = cube.territories();
    }

    List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        for (Series series : cube.listSeries()) {
            Measure.AtMost atMost = catalogue.measures().get(series.measure()).atMost();
            if (atMost != null) {
                Series whole = new Series(series.year(), catalogue.number(atMost.whole()), series.method());
                for (Level level : Level.values()) {
                    Plane parts = level == Level.COMMUNE ? null : cube.findPlane(series, level);
                    Plane wholes = parts == null ? null : cube.findPlane(whole, level);
                    if (parts != null && wholes != null) {
                        compare(series, whole, level, parts, wholes, doubts);
                    }
                }
            }
        }
        return doubts;
    }

    private boolean isFromElsewhere(int part, int whole) {
        return part != Plane.NO_ORIGIN
                && (whole == Plane.NO_ORIGIN || !settlement.submissionOf(part).equals(settlement.submissionOf(whole)));
    }

    private void compare(Series series, Series whole, Level level, Plane parts, Plane wholes, List<Doubt> doubts) {
        for (int id = territories.first(level); id < territories.end(level); id++) {
            if (isFromElsewhere(parts.origin(id), wholes.origin(id)) && Values.of(parts, id) > Values.of(wholes, id)) {
                Measure all = catalogue.measures().get(whole.measure());
                doubts.add(new Doubt(
                        parts.origin(id),
                        PART_ABOVE_TOTAL,
                        List.of(
                                catalogue.measures().get(series.measure()).label(),
                                territories.name(id),
                                Integer.toString(series.year()),
                                all.label(),
                                Values.exact(wholes, id) + " " + all.unit().symbol()),
                        null));
            }
        }
    }
}

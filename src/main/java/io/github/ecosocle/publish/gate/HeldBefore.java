package io.github.ecosocle.publish.gate;

import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.figure.HeldSeries;
import io.github.ecosocle.domain.figure.Statut;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns the figures of a release back into the series that were held in it. */
public final class HeldBefore implements FigureSink {
    private final SortedMap<String, HeldSeries> series = new TreeMap<>();

    @Override
    public void figure(Figure figure) {
        if (figure.statut() == Statut.GELE) {
            String key = figure.territory() + " " + figure.measure().indicator();
            HeldSeries one = new HeldSeries(figure.territory(), figure.measure().indicator(), HeldFigures.why(figure));
            // a figure that came with its series says less of why than those held before it
            series.merge(key, one, (first, next) -> first.why().equals(HeldFigures.NEW) ? next : first);
        }
    }

    /** In the order of publication. */
    public List<HeldSeries> list() {
        return series.values().stream()
                .sorted(Comparator.comparingInt(HeldSeries::territory).thenComparing(HeldSeries::indicator))
                .toList();
    }
}

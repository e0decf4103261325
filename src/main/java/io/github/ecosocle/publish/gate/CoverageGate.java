package io.github.ecosocle.publish.gate;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.figure.HeldSeries;
import io.github.ecosocle.domain.gate.GateRules.Lift;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.change.PastFigures;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes the totals of a night beside those last published, both in the order of publication, and finds the ones that rest on
 * far fewer people though nobody took a value out: as after a change of the reference or of the catalogue.
 */
public final class CoverageGate implements FigureSink, Closeable {
    private static final int TENTHS = 10;

    private final PastFigures past;
    private final Territories territories;
    private final int points;
    private final Set<String> lessened;
    private final Function<HeldSeries, @Nullable Lift> lifts;
    private final Comparator<Figure> order;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private @Nullable Figure published;

    CoverageGate(
            PastFigures past,
            Catalogue catalogue,
            Territories territories,
            int points,
            Set<String> lessened,
            Function<HeldSeries, @Nullable Lift> lifts)
            throws IOException {
        this.past = past;
        this.territories = territories;
        this.points = points;
        this.lessened = lessened;
        this.lifts = lifts;
        this.order = Comparator.comparingInt(Figure::territory)
                .thenComparingInt(Figure::year)
                .thenComparingInt(figure -> catalogue.number(figure.measure().id()))
                .thenComparing(Figure::method);
        this.published = past.next();
    }

    @Override
    public void figure(Figure figure) {
        try {
            while (published != null && order.compare(published, figure) < 0) {
                published = past.next();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (published != null && order.compare(published, figure) == 0) {
            judge(published, figure);
        }
    }

    private void judge(Figure before, Figure after) {
        String indicator = after.measure().indicator();
        int fall = before.coverage().populationTenths() - after.coverage().populationTenths();
        boolean judged = points > 0
                && territories.level(after.territory()).compareTo(Level.EPCI) > 0
                && Gate.isTotal(HeldFigures.was(before))
                && !before.value().isEmpty()
                && !after.isShielded()
                && !lessened.contains(indicator);
        if (judged && fall > points * TENTHS) {
            HeldSeries series = new HeldSeries(
                    after.territory(), indicator, "la couverture a baissé de plus de " + points + " points");
            String detail = after.measure().id() + " " + after.year() + " : "
                    + before.coverage().populationTenths() / TENTHS + " % → "
                    + Math.max(0, after.coverage().populationTenths()) / TENTHS + " % de la population";
            verdicts.putIfAbsent(after.territory() + " " + indicator, new Verdict(series, detail, lifts.apply(series)));
        }
    }

    /** In the order of publication. */
    public List<Verdict> verdicts() {
        return new ArrayList<>(verdicts.values());
    }

    @Override
    public void close() throws IOException {
        past.close();
    }
}

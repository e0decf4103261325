package io.github.ecosocle.aggregate;

import io.github.ecosocle.aggregate.member.Perimeter;
import io.github.ecosocle.aggregate.member.Weights;
import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.figure.CoverageRow;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The figures of every level of a job. Those above the commune are computed once and held; those of communes, by far the
 * most, are computed again each time they are asked for.
 */
public final class Aggregation {
    private final Territories territories;
    private final JobDefinition job;
    private final Perimeter perimeter;
    private final List<PublishedSeries> series;
    private final CommuneFigures communes;
    private final SetAside setAside = new SetAside();
    private final List<FigureRow> upper = new ArrayList<>();

    public Aggregation(Catalogue catalogue, JobDefinition job, Populations populations, Cube cube, Origins origins) {
        this.territories = cube.territories();
        this.job = job;
        this.perimeter = new Perimeter(territories, job);
        Weights weights = new Weights(territories, populations, job);
        this.series = new SeriesTable(catalogue, cube, weights).list();
        this.communes = new CommuneFigures(weights, origins, setAside);
        Computing computing = new Computing(territories, weights, job);
        computeUpper(new UpperFigures(territories, computing, origins, setAside));
        confrontRatesOfCommunes();
    }

    private void computeUpper(UpperFigures figures) {
        for (Level level : job.levels()) {
            if (level == Level.COMMUNE) {
                continue;
            }
            for (int id = territories.first(level); id < territories.end(level); id++) {
                if (perimeter.holds(id)) {
                    for (PublishedSeries one : series) {
                        upper.add(figures.figure(id, one));
                    }
                }
            }
        }
    }

    /** A rate sent for a commune is set aside before anything is written: decisions must be known first. */
    private void confrontRatesOfCommunes() {
        for (PublishedSeries one : series) {
            if (one.measure().isDerived() && one.sent(Level.COMMUNE) != null) {
                for (int id = territories.first(Level.COMMUNE); id < territories.end(Level.COMMUNE); id++) {
                    communes.figure(id, one);
                }
            }
        }
    }

    /** Every figure, in the order of publication. */
    public void figures(FigureSink sink) {
        if (job.levels().contains(Level.COMMUNE)) {
            forEachCommuneFigure(sink);
        }
        upper.forEach(row -> sink.figure(row.figure()));
    }

    private void forEachCommuneFigure(FigureSink sink) {
        for (int id = territories.first(Level.COMMUNE); id < territories.end(Level.COMMUNE); id++) {
            if (!perimeter.holds(id)) {
                continue;
            }
            for (PublishedSeries one : series) {
                Figure figure = communes.figure(id, one);
                if (figure != null) {
                    sink.figure(figure);
                }
            }
        }
    }

    /** What each figure above the commune rests on, in the same order. */
    public void coverage(Consumer<CoverageRow> sink) {
        upper.forEach(row -> sink.accept(row.coverage()));
    }

    /** Supplied values that a computed one replaces, by number of observation, with the reason. */
    public Map<Integer, String> setAside() {
        return new HashMap<>(setAside.motifs());
    }

    /** Of these, the ones more than 1 % away from the computed value, which is given. */
    public Map<Integer, String> gaps() {
        return new HashMap<>(setAside.gaps());
    }
}

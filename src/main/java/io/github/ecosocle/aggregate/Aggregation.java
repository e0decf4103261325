package io.github.ecosocle.aggregate;

import io.github.ecosocle.aggregate.member.Perimeter;
import io.github.ecosocle.aggregate.member.Weights;
import io.github.ecosocle.aggregate.secrecy.Concealment;
import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The figures of every level of a job, computed each time they are asked for: held, they would need more memory than all
 * that they are computed from.
 */
public final class Aggregation {
    private final Territories territories;
    private final JobDefinition job;
    private final Perimeter perimeter;
    private final List<PublishedSeries> series;
    private final CommuneFigures communes;
    private final UpperFigures upper;
    private final SetAside setAside;

    public Aggregation(Catalogue catalogue, JobDefinition job, Populations populations, Cube cube, Origins origins) {
        this.territories = cube.territories();
        this.job = job;
        this.setAside = new SetAside(job.tolerances().sourceGapPercent());
        this.perimeter = new Perimeter(territories, job);
        Weights weights = new Weights(territories, populations, job);
        new Concealment(catalogue, cube, weights).apply(new SeriesTable(catalogue, cube, weights)::base);
        this.series = new SeriesTable(catalogue, cube, weights).list();
        this.communes = new CommuneFigures(weights, origins, setAside);
        this.upper = new UpperFigures(territories, new Computing(territories, weights, job), origins, setAside);
        confrontSupplied();
    }

    /** A figure sent where one can be computed is set aside before anything is written: decisions must be known first. */
    private void confrontSupplied() {
        for (PublishedSeries one : series) {
            for (Level level : Level.values()) {
                boolean confronted = one.measure().isDerived() || level.compareTo(Level.EPCI) > 0;
                Plane sent = one.sent(level);
                if (confronted && sent != null) {
                    confront(one, level, sent);
                } else if (level == Level.EPCI && sent != null && one.measure().rule() == Measure.Rule.SUM) {
                    compareWithCommunes(one, sent);
                }
            }
        }
    }

    private void compareWithCommunes(PublishedSeries one, Plane sent) {
        for (int id = territories.first(Level.EPCI); id < territories.end(Level.EPCI); id++) {
            Exact sum = sent.isKnown(id) ? one.terms().get(0).sum(territories.communesOf(id)) : null;
            if (sum != null) {
                setAside.besideCommunes(sent, id, sum);
            }
        }
    }

    private void confront(PublishedSeries one, Level level, Plane sent) {
        for (int id = territories.first(level); id < territories.end(level); id++) {
            if (!sent.isKnown(id)) {
                continue;
            }
            if (tellsSecret(one, level, id)) {
                // published or not, what was received is: the values received are told whole
                sent.conceal(id);
            } else if (job.levels().contains(level) && perimeter.holds(id)) {
                figure(one, level, id);
            }
        }
    }

    private boolean tellsSecret(PublishedSeries one, Level level, int id) {
        return level == Level.COMMUNE ? CommuneFigures.tellsSecret(id, one) : upper.tellsSecret(id, one);
    }

    /** Notes what is set aside. */
    private void figure(PublishedSeries one, Level level, int id) {
        if (level == Level.COMMUNE) {
            communes.figure(id, one);
        } else {
            upper.figure(id, one);
        }
    }

    /** Every figure, in the order of publication, and what each above the commune rests on. */
    public void figures(FigureSink sink) {
        if (job.levels().contains(Level.COMMUNE)) {
            forEachCommuneFigure(sink);
        }
        upperFigures(sink);
    }

    /** Those above the commune alone. */
    public void upperFigures(FigureSink sink) {
        forEachUpperFigure(row -> {
            sink.figure(row.figure());
            sink.coverage(row.coverage());
        });
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

    private void forEachUpperFigure(Consumer<FigureRow> sink) {
        for (Level level : job.levels()) {
            if (level == Level.COMMUNE) {
                continue;
            }
            for (int id = territories.first(level); id < territories.end(level); id++) {
                if (perimeter.holds(id)) {
                    for (PublishedSeries one : series) {
                        sink.accept(upper.figure(id, one));
                    }
                }
            }
        }
    }

    /** Supplied values that a computed one replaces, by number of observation, with the reason. */
    public Map<Integer, String> setAside() {
        return new HashMap<>(setAside.motifs());
    }

    /** What is told of values that are published all the same, by number of observation. */
    public Map<Integer, String> notes() {
        return new HashMap<>(setAside.notes());
    }

    /** Of those set aside, the ones farther than tolerated from the computed value, which is given. */
    public Map<Integer, String> gaps() {
        return new HashMap<>(setAside.gaps());
    }
}

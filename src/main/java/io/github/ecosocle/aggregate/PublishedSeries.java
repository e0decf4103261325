package io.github.ecosocle.aggregate;

import io.github.ecosocle.aggregate.member.BaseValues;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure, year and method to be published for every territory.
 *
 * @param terms of a base measure itself; of a derived one its inputs, in the order of {@code Formula.inputs()}
 * @param sent by level, what was received for the measure itself
 * @param ratio null for a base measure
 */
record PublishedSeries(
        int year,
        Measure measure,
        String method,
        List<BaseValues> terms,
        @Nullable Plane[] sent,
        @Nullable Ratio ratio) {

    @Nullable
    Plane sent(Level level) {
        return sent[level.ordinal()];
    }

    /** A figure of the series: {@code value} and {@code motif} are empty when there is none. */
    Figure figure(int territory, String value, Statut statut, Coverage coverage, String motif) {
        return new Figure(territory, year, measure, method, value, statut, coverage, motif);
    }

    /** What was sent for one territory, when it is a number. */
    boolean isSent(int territory, Level level) {
        Plane plane = sent[level.ordinal()];
        return plane != null && plane.isKnown(territory);
    }
}

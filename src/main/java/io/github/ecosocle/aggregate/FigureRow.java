package io.github.ecosocle.aggregate;

import io.github.ecosocle.domain.figure.CoverageRow;
import io.github.ecosocle.domain.figure.Figure;

/** A figure above the commune with what its coverage row needs beside it. */
record FigureRow(Figure figure, String splits, int populationYear) {

    CoverageRow coverage() {
        return new CoverageRow(
                figure.territory(),
                figure.year(),
                figure.measure(),
                figure.method(),
                figure.coverage(),
                "population",
                figure.coverage().populationTenths(),
                splits,
                populationYear);
    }
}

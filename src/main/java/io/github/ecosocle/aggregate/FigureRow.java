package io.github.ecosocle.aggregate;

import io.github.ecosocle.aggregate.member.Tally;
import io.github.ecosocle.domain.figure.CoverageRow;
import io.github.ecosocle.domain.figure.Figure;

/** A figure above the commune with what its coverage row needs beside it. */
record FigureRow(Figure figure, Tally tally, int populationYear) {

    CoverageRow coverage() {
        return new CoverageRow(
                figure.territory(),
                figure.year(),
                figure.measure(),
                figure.method(),
                figure.coverage(),
                tally.weightName(),
                tally.weightTenths(),
                String.join("|", tally.splits()),
                populationYear,
                tally.perimeters());
    }
}

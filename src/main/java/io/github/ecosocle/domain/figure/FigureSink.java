package io.github.ecosocle.domain.figure;

/** Takes figures in the order of publication: level, code, year, indicator, measure, method. */
public interface FigureSink {
    void figure(Figure figure);

    /** What the figure just taken rests on; told of those above the commune. */
    default void coverage(CoverageRow row) {}
}

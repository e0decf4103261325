package io.github.ecosocle.domain.figure;

/** Takes figures in the order of publication: level, code, year, indicator, measure, method. */
public interface FigureSink {
    void figure(Figure figure);
}

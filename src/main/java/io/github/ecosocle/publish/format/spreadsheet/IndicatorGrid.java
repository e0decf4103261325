package io.github.ecosocle.publish.format.spreadsheet;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The figures of one indicator at one level, turned: a row per territory, year and method, a column per measure. Held in
 * arrays, because sheets are written one after another while figures come territory by territory.
 */
final class IndicatorGrid {
    private static final int FIRST_ROWS = 256;

    private final Indicator indicator;
    private final int width;
    private final Map<String, Integer> columns = new HashMap<>();
    private final BitSet met = new BitSet();
    private final List<String> methods = new ArrayList<>();
    private int[] territories = new int[FIRST_ROWS];
    private int[] years = new int[FIRST_ROWS];
    private int[] methodNumbers = new int[FIRST_ROWS];
    private double[] values;
    private String[] notes;
    private int rows;
    /** First row of the territory and year that figures are coming in for. */
    private int group;

    IndicatorGrid(Indicator indicator) {
        this.indicator = indicator;
        this.width = indicator.measures().size();
        for (int column = 0; column < width; column++) {
            columns.put(indicator.measures().get(column).id(), column);
        }
        this.values = new double[FIRST_ROWS * width];
        this.notes = new String[FIRST_ROWS * width];
    }

    /** @param note statut of the figure, and what else is to be known of it */
    void add(Figure figure, String note) {
        int row = row(figure);
        int column = columns.getOrDefault(figure.measure().id(), 0);
        met.set(column);
        values[row * width + column] = figure.value().isEmpty() ? Double.NaN : Double.parseDouble(figure.value());
        notes[row * width + column] = note;
    }

    private int row(Figure figure) {
        if (rows == 0 || territories[rows - 1] != figure.territory() || years[rows - 1] != figure.year()) {
            group = rows;
        }
        int method = method(figure.method());
        for (int row = group; row < rows; row++) {
            if (methodNumbers[row] == method) {
                return row;
            }
        }
        return newRow(figure, method);
    }

    private int method(String method) {
        int known = methods.indexOf(method);
        if (known < 0) {
            methods.add(method);
            return methods.size() - 1;
        }
        return known;
    }

    private int newRow(Figure figure, int method) {
        if (rows == territories.length) {
            int size = rows * 2;
            territories = Arrays.copyOf(territories, size);
            years = Arrays.copyOf(years, size);
            methodNumbers = Arrays.copyOf(methodNumbers, size);
            values = Arrays.copyOf(values, size * width);
            notes = Arrays.copyOf(notes, size * width);
        }
        territories[rows] = figure.territory();
        years[rows] = figure.year();
        methodNumbers[rows] = method;
        Arrays.fill(values, rows * width, (rows + 1) * width, Double.NaN);
        Arrays.fill(notes, rows * width, (rows + 1) * width, "");
        return rows++;
    }

    Indicator indicator() {
        return indicator;
    }

    int rows() {
        return rows;
    }

    /** Places of the measures that have a figure here. */
    int[] metMeasures() {
        return met.stream().toArray();
    }

    Measure measure(int place) {
        return indicator.measures().get(place);
    }

    boolean hasMethods() {
        return methods.stream().anyMatch(method -> !method.isEmpty());
    }

    /** The year of each row. */
    IntStream listYears() {
        return Arrays.stream(years, 0, rows);
    }

    int territory(int row) {
        return territories[row];
    }

    int year(int row) {
        return years[row];
    }

    String method(int row) {
        return methods.get(methodNumbers[row]);
    }

    /** Not a number when there is none. */
    double value(int row, int place) {
        return values[row * width + place];
    }

    String note(int row, int place) {
        return notes[row * width + place];
    }
}

package io.github.ecosocle.publish.change;

import io.github.ecosocle.domain.territory.Level;
import java.io.IOException;

/** Where the key of a figure stands in the records of a file. */
final class KeyColumns {
    private final Records records;
    private final int level;
    private final int code;
    private final int year;
    private final int indicator;
    private final int measure;
    private final int method;

    KeyColumns(Records records) throws IOException {
        this.records = records;
        this.level = records.column("niveau");
        this.code = records.column("code_territoire");
        this.year = records.column("annee");
        this.indicator = records.column("indicateur");
        this.measure = records.column("mesure");
        this.method = records.column("methode");
    }

    FigureKey key() throws IOException {
        String label = records.text(level);
        return new FigureKey(
                Level.find(label).orElseThrow(() -> new IOException("niveau inconnu : " + label)),
                records.text(code),
                Integer.parseInt(records.text(year)),
                records.text(indicator),
                records.text(measure),
                records.text(method));
    }

    boolean isSameAs(KeyColumns other) throws IOException {
        return records.hasSame(year, other.records, other.year)
                && records.hasSame(code, other.records, other.code)
                && records.hasSame(measure, other.records, other.measure)
                && records.hasSame(method, other.records, other.method)
                && records.hasSame(level, other.records, other.level)
                && records.hasSame(indicator, other.records, other.indicator);
    }
}

package io.github.ecosocle.publish.format.parquet;

import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.staging.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The columns of the indicators, filled figure by figure. */
final class IndicateursColumns implements FigureWriting {
    private final Territories territories;
    private final ParquetFile file;
    private final List<ParquetColumn> all = new ArrayList<>();
    private final TextColumn level;
    private final TextColumn code;
    private final TextColumn name;
    private final IntegerColumn year;
    private final TextColumn indicator;
    private final TextColumn measure;
    private final NumberColumn value;
    private final TextColumn unit;
    private final TextColumn statut;
    private final IntegerColumn expected;
    private final IntegerColumn present;
    private final NumberColumn population;
    private final TextColumn missing;
    private final TextColumn motif;
    private final TextColumn method;
    /** Measure after measure the same hundreds are missing. */
    private List<String> lastMissing = List.of();

    private String lastMissingText = "";

    /** @param columns of the table, in the order in which the fields above stand */
    IndicateursColumns(Territories territories, List<Column> columns, OutputStream out) throws IOException {
        this.territories = territories;
        this.level = text(columns);
        this.code = text(columns);
        this.name = text(columns);
        this.year = integer(columns);
        this.indicator = text(columns);
        this.measure = text(columns);
        this.value = number(columns);
        this.unit = text(columns);
        this.statut = text(columns);
        this.expected = integer(columns);
        this.present = integer(columns);
        this.population = number(columns);
        this.missing = text(columns);
        this.motif = text(columns);
        this.method = text(columns);
        this.file = new ParquetFile(out, all);
    }

    private Column next(List<Column> columns, Column.Type type) {
        Column column = columns.get(all.size());
        if (column.type() != type) {
            throw new IllegalStateException(column.name() + " is no " + type);
        }
        return column;
    }

    private TextColumn text(List<Column> columns) {
        Column column = next(columns, Column.Type.STRING);
        return added(new TextColumn(column.name(), !column.required(), ParquetFile.GROUP_ROWS));
    }

    private IntegerColumn integer(List<Column> columns) {
        Column column = next(columns, Column.Type.INTEGER);
        return added(new IntegerColumn(column.name(), !column.required(), ParquetFile.GROUP_ROWS));
    }

    private NumberColumn number(List<Column> columns) {
        Column column = next(columns, Column.Type.NUMBER);
        return added(new NumberColumn(column.name(), !column.required(), ParquetFile.GROUP_ROWS));
    }

    private <C extends ParquetColumn> C added(C column) {
        all.add(column);
        return column;
    }

    @Override
    public void figure(Figure figure) {
        Territory territory = territories.get(figure.territory());
        level.add(territory.level().label());
        code.add(territory.code());
        name.add(territory.name());
        year.add(figure.year());
        indicator.add(figure.measure().indicator());
        measure.add(figure.measure().id());
        value.add(figure.value());
        unit.add(figure.measure().unit().symbol());
        statut.add(figure.statut().label());
        coverage(figure.coverage());
        motif.add(figure.motif());
        method.add(figure.method());
        try {
            file.endRow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void coverage(Coverage coverage) {
        expected.add(coverage.expected());
        present.add(coverage.present());
        if (coverage.populationTenths() < 0) {
            population.missing();
        } else {
            population.add(coverage.populationTenths() / 10.0);
        }
        if (!coverage.missing().equals(lastMissing)) {
            lastMissing = coverage.missing();
            lastMissingText = String.join("|", lastMissing);
        }
        missing.add(lastMissingText);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

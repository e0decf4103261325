package io.github.ecosocle.publish.format.parquet;

import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.format.parquet.file.IntegerColumn;
import io.github.ecosocle.publish.format.parquet.file.NumberColumn;
import io.github.ecosocle.publish.format.parquet.file.ParquetFile;
import io.github.ecosocle.publish.format.parquet.file.TableColumns;
import io.github.ecosocle.publish.format.parquet.file.TextColumn;
import io.github.ecosocle.publish.staging.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The columns of the indicators, filled figure by figure. */
final class IndicateursColumns implements FigureWriting {
    private final Territories territories;
    private final ParquetFile file;
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
        TableColumns table = new TableColumns(columns);
        this.territories = territories;
        this.level = table.text();
        this.code = table.text();
        this.name = table.text();
        this.year = table.integer();
        this.indicator = table.text();
        this.measure = table.text();
        this.value = table.number();
        this.unit = table.text();
        this.statut = table.text();
        this.expected = table.integer();
        this.present = table.integer();
        this.population = table.number();
        this.missing = table.text();
        this.motif = table.text();
        this.method = table.text();
        this.file = table.open(out);
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

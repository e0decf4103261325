package io.github.ecosocle.publish.format.portal;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.format.CsvText;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

/** One measure at one maille, and what its extras must say of it. */
final class EcospheresFile implements Closeable {
    private static final String FIRST_INSTANT = "-01-01T00:00:00.000";

    private final String column;
    private final Maille maille;
    private final String fileName;
    private final StagedFile out;
    private final TreeSet<String> methods = new TreeSet<>();
    private int firstYear = Integer.MAX_VALUE;
    private int lastYear;

    EcospheresFile(Measure measure, String column, Maille maille, Staging staging) throws IOException {
        Table table = Ecospheres.table(measure, column, maille);
        this.column = column;
        this.maille = maille;
        this.fileName = "ecospheres_" + column + "_" + maille.label() + ".csv";
        this.out = staging.create(Ecospheres.FOLDER + fileName, table);
        out.write(table.header().getBytes(StandardCharsets.UTF_8));
    }

    void add(Figure figure, Territory territory) throws IOException {
        String method = figure.method().isEmpty() ? Ecospheres.NO_METHOD : SafeText.visible(figure.method());
        methods.add(SafeText.forSpreadsheet(method));
        firstYear = Math.min(firstYear, figure.year());
        lastYear = Math.max(lastYear, figure.year());
        String date = figure.year() + FIRST_INSTANT;
        out.write(
                maille == Maille.FR
                        ? CsvText.row(date, figure.value(), method)
                        : CsvText.row(
                                date, territory.code(), SafeText.visible(territory.name()), figure.value(), method));
    }

    String column() {
        return column;
    }

    Maille maille() {
        return maille;
    }

    String fileName() {
        return fileName;
    }

    /** As they stand in the file, sorted. */
    List<String> methods() {
        return List.copyOf(methods);
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

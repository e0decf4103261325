package io.github.ecosocle.publish.format.parquet;

import io.github.ecosocle.publish.change.Records;
import io.github.ecosocle.publish.format.parquet.file.FreeTextColumn;
import io.github.ecosocle.publish.format.parquet.file.IntegerColumn;
import io.github.ecosocle.publish.format.parquet.file.NumberColumn;
import io.github.ecosocle.publish.format.parquet.file.ParquetFile;
import io.github.ecosocle.publish.format.parquet.file.TableColumns;
import io.github.ecosocle.publish.format.parquet.file.TextColumn;
import io.github.ecosocle.publish.staging.Column;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Turns rows of a published CSV file into their typed twin in Parquet: what is empty in one is absent from the other. */
public final class ParquetTwin implements Closeable {
    /** Written where they stand, as the pass that writes both files does. */
    private static final Set<String> SELDOM_ALIKE = Set.of("valeur_recue", "cellule");

    private final List<Consumer<String>> cells = new ArrayList<>();
    private final ParquetFile file;

    /** @param columns those of the CSV file, in its order */
    public ParquetTwin(List<Column> columns, OutputStream out) throws IOException {
        TableColumns table = new TableColumns(columns);
        columns.forEach(column -> cells.add(cell(table, column)));
        this.file = table.open(out);
    }

    /** The whole file. */
    public static void write(Path csv, List<Column> columns, OutputStream out) throws IOException {
        try (Records records = new Records(csv);
                ParquetTwin twin = new ParquetTwin(columns, out)) {
            while (records.next()) {
                twin.add(records);
            }
        }
    }

    /** The row that the reading stands at. */
    public void add(Records row) throws IOException {
        for (int at = 0; at < cells.size(); at++) {
            cells.get(at).accept(row.text(at));
        }
        file.endRow();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static Consumer<String> cell(TableColumns table, Column column) {
        if (column.type() == Column.Type.NUMBER) {
            NumberColumn number = table.number();
            return number::add;
        }
        if (column.type() == Column.Type.INTEGER || column.type() == Column.Type.DATE) {
            boolean day = column.type() == Column.Type.DATE;
            return whole(day ? table.date() : table.integer(), day);
        }
        if (SELDOM_ALIKE.contains(column.name())) {
            FreeTextColumn text = table.freeText();
            return text::add;
        }
        TextColumn text = table.text();
        return text::add;
    }

    private static Consumer<String> whole(IntegerColumn column, boolean day) {
        return text -> {
            if (text.isEmpty()) {
                column.missing();
            } else {
                column.add(day ? (int) LocalDate.parse(text).toEpochDay() : Integer.parseInt(text));
            }
        };
    }
}

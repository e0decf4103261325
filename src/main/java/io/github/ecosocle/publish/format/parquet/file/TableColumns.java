package io.github.ecosocle.publish.format.parquet.file;

import io.github.ecosocle.publish.staging.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Turns the columns of a published table, taken in their order, into those of a Parquet file. */
public final class TableColumns {
    private final List<Column> columns;
    private final List<ParquetColumn> taken = new ArrayList<>();

    public TableColumns(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    private Column next(Column.Type type) {
        Column column = columns.get(taken.size());
        if (column.type() != type) {
            throw new IllegalStateException(column.name() + " is no " + type);
        }
        return column;
    }

    public TextColumn text() {
        Column column = next(Column.Type.STRING);
        return taken(new TextColumn(column.name(), !column.required(), ParquetFile.GROUP_ROWS));
    }

    /** Texts that seldom come back. */
    public FreeTextColumn freeText() {
        Column column = next(Column.Type.STRING);
        return taken(new FreeTextColumn(column.name(), !column.required(), ParquetFile.GROUP_ROWS));
    }

    public IntegerColumn integer() {
        return whole(next(Column.Type.INTEGER), ParquetColumn.Meaning.PLAIN);
    }

    /** Days, as they count from 1 January 1970. */
    public IntegerColumn date() {
        return whole(next(Column.Type.DATE), ParquetColumn.Meaning.DAY);
    }

    private IntegerColumn whole(Column column, ParquetColumn.Meaning meaning) {
        return taken(new IntegerColumn(column.name(), meaning, !column.required(), ParquetFile.GROUP_ROWS));
    }

    public NumberColumn number() {
        Column column = next(Column.Type.NUMBER);
        return taken(new NumberColumn(column.name(), !column.required(), ParquetFile.GROUP_ROWS));
    }

    private <C extends ParquetColumn> C taken(C column) {
        taken.add(column);
        return column;
    }

    /** The file of all columns taken. */
    public ParquetFile open(OutputStream out) throws IOException {
        return new ParquetFile(out, taken);
    }
}

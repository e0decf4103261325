package io.github.ecosocle.jobs.file;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** The current row of a {@link CsvFile}: the same object moves from row to row, so keep its texts, not itself. */
public final class CsvRow {
    private final String file;
    private final List<String> columns;
    private String[] cells = {};
    private long line;

    CsvRow(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    void moveTo(CSVRecord record, long lastLine) {
        cells = record.values();
        line = lastLine;
    }

    /** The text of a column, empty where the cell is empty. */
    public String get(int column) {
        return cells[column];
    }

    /** The text of a column that may not be empty. */
    public String need(int column) {
        if (cells[column].isEmpty()) {
            throw fail(column, "la cellule est vide.");
        }
        return cells[column];
    }

    /** A whole number of at most nine digits. */
    public int whole(int column) {
        String text = cells[column];
        int value = 0;
        boolean good = !text.isEmpty() && text.length() <= 9;
        for (int i = 0; good && i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            good = digit >= 0 && digit <= 9;
            value = value * 10 + digit;
        }
        if (!good) {
            throw fail(column, "« " + text + " » : un nombre entier est attendu.");
        }
        return value;
    }

    /** The exception to throw about a cell of this row. */
    public InvalidJobFileException fail(int column, String sentence) {
        return fail(columns.get(column), sentence);
    }

    InvalidJobFileException fail(String column, String sentence) {
        return new InvalidJobFileException(file, column, sentence + " [ligne " + line + "]");
    }
}

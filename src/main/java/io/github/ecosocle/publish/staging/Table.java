package io.github.ecosocle.publish.staging;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a published table is, for those who will read it without us.
 *
 * @param primaryKey names of the columns that tell a row from every other, empty when rows may repeat
 */
public record Table(String title, String description, List<Column> columns, List<String> primaryKey, Dialect dialect) {

    /** How the file writes the table, when it is CSV. */
    public enum Dialect {
        /** Comma, decimal point, LF. */
        STANDARD,
        /** Semicolon, decimal comma, CRLF. */
        FRENCH_SPREADSHEET
    }

    public Table(String title, String description, List<Column> columns, List<String> primaryKey) {
        this(title, description, columns, primaryKey, Dialect.STANDARD);
    }

    /** The first line of its CSV file. */
    public String header() {
        return columns.stream().map(Column::name).collect(Collectors.joining(",", "", "\n"));
    }
}

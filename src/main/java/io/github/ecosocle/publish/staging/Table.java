package io.github.ecosocle.publish.staging;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a published table is, for those who will read it without us.
 *
 * @param primaryKey names of the columns that tell a row from every other, empty when rows may repeat
 */
public record Table(String title, String description, List<Column> columns, List<String> primaryKey) {

    /** The first line of its CSV file. */
    public String header() {
        return columns.stream().map(Column::name).collect(Collectors.joining(",", "", "\n"));
    }
}

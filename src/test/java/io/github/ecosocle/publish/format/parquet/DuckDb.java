package io.github.ecosocle.publish.format.parquet;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads Parquet and CSV by code that we share nothing with. */
public final class DuckDb {
    private DuckDb() {}

    /** Each row as one text, its cells between bars. */
    public static List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int at = 1; at <= columns; at++) {
                    cells.add(String.valueOf(result.getString(at)));
                }
                rows.add(String.join(" | ", cells));
            }
        }
        return rows;
    }
}

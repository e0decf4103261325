package io.github.ecosocle.publish.format.geo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A GeoPackage read as the database it is. */
public final class GeopackageReading {
    private GeopackageReading() {}

    /** Each row as one text, its cells between bars. */
    public static List<String> query(Path file, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement();
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

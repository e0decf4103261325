package io.github.ecosocle.publish.format.geo.geopackage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;

/** The day on which the content of a GeoPackage of ours last changed, as it says itself. */
public final class LastChange {
    private static final int ISO_DAY = 10;

    private LastChange() {}

    /** Empty for what is no GeoPackage of ours. */
    public static Optional<LocalDate> find(byte[] geopackage) {
        try (SQLiteConnection database = JDBC.createConnection("jdbc:sqlite::memory:", new Properties())) {
            database.deserialize("main", geopackage);
            try (Statement statement = database.createStatement();
                    ResultSet found = statement.executeQuery("SELECT max(last_change) FROM gpkg_contents")) {
                String instant = found.next() ? found.getString(1) : null;
                return Optional.ofNullable(instant)
                        .filter(told -> told.length() > ISO_DAY)
                        .map(told -> LocalDate.parse(told.substring(0, ISO_DAY)));
            }
        } catch (SQLException | DateTimeException damaged) {
            return Optional.empty();
        }
    }
}

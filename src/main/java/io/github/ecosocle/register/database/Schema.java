package io.github.ecosocle.register.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the schema of this program, and refuses one that is ahead of it. */
final class Schema {
    /** Of the newest migration under {@code db/migration}. */
    static final int LATEST = 4;

    private static final Set<String> NO_SUCH_TABLE = Set.of("42S02", "42S04", "42P01");

    private Schema() {}

    /** True when Flyway has something to do: it takes longer to start than a small night to run. */
    static boolean isBehind(DataSource source) throws SQLException {
        OptionalInt found = version(source);
        if (found.isPresent() && found.getAsInt() > LATEST) {
            throw new RegisterNewerException(Integer.toString(found.getAsInt()), Integer.toString(LATEST));
        }
        return found.isEmpty() || found.getAsInt() < LATEST;
    }

    private static OptionalInt version(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT MAX(CAST(\"version\" AS INTEGER))"
                        + " FROM \"flyway_schema_history\" WHERE \"success\" = TRUE")) {
            rows.next();
            int version = rows.getInt(1);
            return rows.wasNull() ? OptionalInt.empty() : OptionalInt.of(version);
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.contains(e.getSQLState())) {
                return OptionalInt.empty();
            }
            throw e;
        }
    }

    static Flyway flyway(DataSource source, String vendor) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .failOnMissingLocations(true)
                .load();
    }
}

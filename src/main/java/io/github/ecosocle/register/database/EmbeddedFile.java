package io.github.ecosocle.register.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;

/** Closes an H2 file, and rewrites it first when years of nights have left it mostly empty. */
final class EmbeddedFile {
    private static final long WORTH_COMPACTING_BYTES = 32L << 20;
    private static final int FILLED_ENOUGH_PERCENT = 60;

    /** H2: the database, or the connection, is already closed. */
    private static final Set<Integer> CLOSED = Set.of(90098, 90121, 90007);

    private EmbeddedFile() {}

    /** To be called once the pool is closed: an open one would replace its lost connections and open the file again. */
    static void shutDown(RegisterLocation location, boolean aside) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(location.jdbcUrl(aside));
        source.setUser(RegisterLocation.EMBEDDED_USER);
        Path file = location.file(aside);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(isMostlyAir(statement, file) ? "SHUTDOWN COMPACT" : "SHUTDOWN");
        } catch (SQLException e) {
            // the connection finds its database closed: that is what was asked
            if (!CLOSED.contains(e.getErrorCode())) {
                throw e;
            }
        }
    }

    private static boolean isMostlyAir(Statement statement, Path file) throws SQLException {
        return size(file) > WORTH_COMPACTING_BYTES && filledPercent(statement) < FILLED_ENOUGH_PERCENT;
    }

    /** The share of live pages in written chunks, times the share of written chunks in the file. */
    private static int filledPercent(Statement statement) throws SQLException {
        int filled = 100;
        try (ResultSet rows = statement.executeQuery("SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS"
                + " WHERE SETTING_NAME IN ('info.FILL_RATE', 'info.CHUNKS_FILL_RATE')")) {
            while (rows.next()) {
                filled = filled * rows.getInt(1) / 100;
            }
        }
        return filled;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}

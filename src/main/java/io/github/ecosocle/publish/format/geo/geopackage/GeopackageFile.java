package io.github.ecosocle.publish.format.geo.geopackage;

import io.github.ecosocle.publish.format.geo.outline.Polygon;
import io.github.ecosocle.publish.staging.Table;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;

/**
 * Turns rows, outlines and styles into a GeoPackage 1.3 of one layer, built in memory. The same content and day give the same
 * bytes: SQLite comes pinned with the program, and what its header counts is set right at the end.
 */
public final class GeopackageFile implements Closeable {
    /** Places in the header of SQLite that count changes: of the file, of its schema, and of the file once more. */
    private static final int[] COUNTERS = {24, 40, 92};

    private static final String CONTENTS = "INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final String layer;
    private final Table table;
    private final SQLiteConnection database;
    private final PreparedStatement rows;
    private Bounds bounds = Bounds.NONE;

    public GeopackageFile(String layer, Table table) throws IOException {
        this.layer = layer;
        this.table = table;
        try {
            this.database = JDBC.createConnection("jdbc:sqlite::memory:", new Properties());
            for (String pragma : GeopackageSchema.PRAGMAS) {
                execute(pragma);
            }
            database.setAutoCommit(false);
            for (String statement : GeopackageSchema.TABLES) {
                execute(statement);
            }
            execute(GeopackageSchema.layer(layer, table));
            this.rows = database.prepareStatement(GeopackageSchema.insert(layer, table));
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** @param cells a text, whole number or decimal for each column of the table, null where there is none */
    public void add(List<? extends @Nullable Object> cells, List<Polygon> polygons) throws IOException {
        try {
            rows.setBytes(1, polygons.isEmpty() ? null : GeopackageGeometry.of(polygons));
            for (int at = 0; at < cells.size(); at++) {
                rows.setObject(at + 2, cells.get(at));
            }
            rows.executeUpdate();
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
        bounds = bounds.and(Bounds.of(polygons));
    }

    /** A way for QGIS to draw the layer; the first added is the one it begins with. */
    public void style(String name, String description, String qml, boolean first) throws IOException {
        String sql = "INSERT INTO layer_styles VALUES (NULL, '', '', ?, 'geom', ?, ?, NULL, ?, ?, '', NULL, NULL)";
        try (PreparedStatement style = database.prepareStatement(sql)) {
            style.setString(1, layer);
            style.setString(2, name);
            style.setString(3, qml);
            style.setInt(4, first ? 1 : 0);
            style.setString(5, description);
            style.executeUpdate();
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    /** All of it, last changed on this day; may be asked again for another day, but takes no more rows. */
    public byte[] toBytes(LocalDate lastChange) throws IOException {
        String instant = lastChange + "T00:00:00.000Z";
        try {
            rows.close();
            // all anew: a row replaced would take another number, and the bytes would tell
            execute("DELETE FROM gpkg_geometry_columns");
            execute("DELETE FROM gpkg_contents");
            contents(instant);
            try (PreparedStatement styles = database.prepareStatement("UPDATE layer_styles SET update_time = ?")) {
                styles.setString(1, instant);
                styles.executeUpdate();
            }
            execute("INSERT INTO gpkg_geometry_columns VALUES ('" + layer.replace("'", "''")
                    + "', 'geom', 'MULTIPOLYGON', 4326, 0, 0)");
            database.setAutoCommit(true);
            execute("VACUUM");
            byte[] bytes = database.serialize("main");
            database.setAutoCommit(false);
            for (int counter : COUNTERS) {
                ByteBuffer.wrap(bytes).putInt(counter, 1);
            }
            return bytes;
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private void contents(String instant) throws SQLException {
        try (PreparedStatement contents = database.prepareStatement(CONTENTS)) {
            contents.setString(1, layer);
            contents.setString(2, "features");
            contents.setString(3, table.title());
            contents.setString(4, table.description());
            contents.setString(5, instant);
            int[] box = {bounds.west(), bounds.south(), bounds.east(), bounds.north()};
            for (int side = 0; side < box.length; side++) {
                contents.setObject(6 + side, bounds.isEmpty() ? null : GeopackageGeometry.degrees(box[side]));
            }
            contents.setInt(10, GeopackageGeometry.WGS_84);
            contents.executeUpdate();
            contents.setString(1, "layer_styles");
            contents.setString(2, "attributes");
            contents.setString(3, "layer_styles");
            contents.setString(4, "Styles QGIS de la couche");
            for (int side = 6; side <= 10; side++) {
                contents.setObject(side, null);
            }
            contents.executeUpdate();
        }
    }

    @Override
    public void close() throws IOException {
        try (SQLiteConnection closing = database;
                PreparedStatement statement = rows) {
            if (!closing.getAutoCommit()) {
                closing.rollback();
            }
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }
}

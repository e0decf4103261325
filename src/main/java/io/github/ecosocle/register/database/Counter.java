package io.github.ecosocle.register.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Numbers given one after the other, without a gap: the row stays locked until its transaction ends. */
public enum Counter {
    ARRIVAL("arrival"),
    SCAN("scan");

    private final String label;

    Counter(String label) {
        this.label = label;
    }

    /** The last number given; nobody else gets one before this transaction ends. */
    public long lock(Connection connection) throws SQLException {
        add(connection, 0);
        try (PreparedStatement select = connection.prepareStatement("SELECT last_number FROM counter WHERE name = ?")) {
            select.setString(1, label);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    public void add(Connection connection, long count) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE counter SET last_number = last_number + ? WHERE name = ?")) {
            update.setLong(1, count);
            update.setString(2, label);
            update.executeUpdate();
        }
    }
}

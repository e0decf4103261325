package io.github.ecosocle.register.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Runs work in a transaction: in that of the caller when the data source lends a connection that is already in one (Spring
 * Batch does), else in its own.
 */
public final class Session {
    private final DataSource source;

    public Session(DataSource source) {
        this.source = source;
    }

    /** What is done with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Work that gives nothing back. */
    @FunctionalInterface
    public interface Task {
        void with(Connection connection) throws SQLException;
    }

    /** @param action what is being done, for the message of a failure */
    public <T> T get(String action, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return connection.getAutoCommit() ? inOwnTransaction(connection, work) : work.with(connection);
        } catch (SQLException e) {
            throw SqlFailure.of(action, e);
        }
    }

    public void run(String action, Task task) {
        this.<Boolean>get(action, connection -> {
            task.with(connection);
            return true;
        });
    }

    private static <T> T inOwnTransaction(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.with(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            undo(connection, e);
            throw e;
        }
    }

    private static void undo(Connection connection, Throwable trouble) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // the first trouble is the one to tell
            trouble.addSuppressed(e);
        }
    }
}

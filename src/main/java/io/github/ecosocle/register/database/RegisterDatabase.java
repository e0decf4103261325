package io.github.ecosocle.register.database;

import com.zaxxer.hikari.HikariDataSource;
import io.github.ecosocle.register.lock.Holder;
import io.github.ecosocle.register.lock.RegisterHeldException;
import io.github.ecosocle.register.lock.RegisterLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * Turns a place into a data source at the right schema, and keeps it while a command works. The embedded database belongs
 * to one process at a time.
 */
public final class RegisterDatabase implements AutoCloseable {
    /** How long a command waits for another one to free the register (contract, section 2). */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RegisterLocation location;
    private final HikariDataSource pool;
    private final @Nullable RegisterLock lock;

    private RegisterDatabase(RegisterLocation location, HikariDataSource pool, @Nullable RegisterLock lock) {
        this.location = location;
        this.pool = pool;
        this.lock = lock;
    }

    /**
     * @throws RegisterHeldException when another process keeps it longer than {@code patience}
     * @throws RegisterCorruptException when the embedded database is damaged
     * @throws RegisterNewerException when a newer program wrote it
     */
    public static RegisterDatabase open(RegisterLocation location, Holder holder, Duration patience) {
        RegisterLock lock = location.isEmbedded() ? RegisterLock.take(location.folder(), holder, patience) : null;
        boolean opened = false;
        try {
            HikariDataSource pool = location.isEmbedded() ? openEmbedded(location) : openServer(location);
            opened = true;
            return new RegisterDatabase(location, pool, lock);
        } catch (SQLException e) {
            if (SqlFailure.isHeld(e)) {
                throw new RegisterHeldException("un autre programme qui a ouvert sa base", e);
            }
            throw SqlFailure.of("open " + location.jdbcUrl(false), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + location.folder(), e);
        } catch (FlywayException e) {
            throw new RegisterException("cannot migrate the register: " + e.getMessage(), e);
        } finally {
            if (!opened && lock != null) {
                lock.close();
            }
        }
    }

    private static HikariDataSource openServer(RegisterLocation location) throws SQLException {
        HikariDataSource pool = Pool.open(location, false);
        try {
            if (Schema.isBehind(pool)) {
                Schema.flyway(pool, location.vendor()).migrate();
            }
            return pool;
        } catch (SQLException | RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /**
     * H2 cannot undo half a migration: it is done on a copy, which takes the place of the database at once. A kill leaves
     * the old one, or none.
     */
    private static HikariDataSource openEmbedded(RegisterLocation location) throws SQLException, IOException {
        Path file = location.file(false);
        if (Files.exists(file)) {
            HikariDataSource pool = Pool.open(location, false);
            boolean ready = false;
            try {
                ready = !Schema.isBehind(pool);
                if (ready) {
                    return pool;
                }
            } finally {
                if (!ready) {
                    pool.close();
                    EmbeddedFile.shutDown(location, false);
                }
            }
        }
        migrateAside(location, file);
        return Pool.open(location, false);
    }

    private static void migrateAside(RegisterLocation location, Path file) throws SQLException, IOException {
        Path aside = location.file(true);
        Files.deleteIfExists(aside);
        if (Files.exists(file)) {
            Files.copy(file, aside);
        }
        try (HikariDataSource pool = Pool.open(location, true)) {
            Schema.flyway(pool, location.vendor()).migrate();
        }
        EmbeddedFile.shutDown(location, true);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Lends connections in auto-commit; wrap it where transactions span several calls. */
    public DataSource dataSource() {
        return pool;
    }

    /** Closes for good: everything is on the disk, the file is compacted when it is mostly air, the lock is free. */
    @Override
    public void close() {
        pool.close();
        try {
            if (location.isEmbedded()) {
                EmbeddedFile.shutDown(location, false);
            }
        } catch (SQLException e) {
            throw SqlFailure.of("close", e);
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}

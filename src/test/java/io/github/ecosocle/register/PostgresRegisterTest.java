package io.github.ecosocle.register;

import io.github.ecosocle.register.database.RegisterDatabase;
import io.github.ecosocle.register.database.RegisterLocation;
import io.github.ecosocle.register.lock.Holder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promises of the register, kept by a real PostgreSQL: that of {@code -Dtest.pg.url=jdbc:postgresql://host/base} (with
 * {@code test.pg.user} and {@code test.pg.password}, a role that may create schemas), else one started for the test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresRegisterTest extends RegisterContract {
    @TempDir
    Path folder;

    private final List<RegisterDatabase> opened = new ArrayList<>();
    private @Nullable EmbeddedPostgres server;
    private String url = System.getProperty("test.pg.url", "");
    private String user = System.getProperty("test.pg.user", "postgres");
    private int schemas;

    @BeforeAll
    void start() throws IOException {
        if (url.isEmpty()) {
            server = EmbeddedPostgres.builder().start();
            url = server.getJdbcUrl("postgres", "postgres");
            user = "postgres";
        }
    }

    @AfterAll
    void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    DataSource emptyDatabase() {
        String schema = "ecosocle_test_" + ProcessHandle.current().pid() + "_" + schemas++;
        String password = System.getProperty("test.pg.password", "");
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        String own = url + (url.indexOf('?') < 0 ? '?' : '&') + "currentSchema=" + schema;
        RegisterLocation location = new RegisterLocation(folder, own, user, password);
        opened.add(RegisterDatabase.open(location, Holder.current("test", "maintenant"), Duration.ZERO));
        return opened.get(opened.size() - 1).dataSource();
    }

    @AfterEach
    void close() {
        opened.forEach(RegisterDatabase::close);
        opened.clear();
    }
}

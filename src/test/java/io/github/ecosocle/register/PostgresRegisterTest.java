package io.github.ecosocle.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.register.database.RegisterDatabase;
import io.github.ecosocle.register.database.RegisterLocation;
import io.github.ecosocle.register.lock.Holder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promises of the register, kept by a real PostgreSQL: that of {@code -Dtest.pg.url=jdbc:postgresql://host/base} (with
 * {@code test.pg.user} and {@code test.pg.password}), an empty database to be thrown away, else one started for the test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresRegisterTest extends RegisterContract {
    private @Nullable EmbeddedPostgres server;
    private RegisterDatabase opened;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        String url = System.getProperty("test.pg.url", "");
        String user = System.getProperty("test.pg.user", "postgres");
        if (url.isEmpty()) {
            server = EmbeddedPostgres.builder().start();
            url = server.getJdbcUrl("postgres", "postgres");
        }
        RegisterLocation location = new RegisterLocation(folder, url, user, System.getProperty("test.pg.password", ""));
        opened = RegisterDatabase.open(location, Holder.current("test", "maintenant"), Duration.ZERO);
    }

    @Override
    RegisterDatabase database() {
        return opened;
    }

    @Test
    void the_database_is_a_real_postgresql() throws SQLException {
        try (Connection connection = opened.dataSource().getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
        }
    }

    @AfterAll
    void stop() throws IOException {
        opened.close();
        if (server != null) {
            server.close();
        }
    }
}

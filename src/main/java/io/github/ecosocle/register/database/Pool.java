package io.github.ecosocle.register.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;

/** Opens connections to the register, kept and lent again. */
final class Pool {
    private static final int CONNECTIONS = 10;

    private Pool() {}

    static HikariDataSource open(RegisterLocation location, boolean aside) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setPoolName("register");
        config.setJdbcUrl(location.jdbcUrl(aside));
        config.setUsername(location.isEmbedded() ? RegisterLocation.EMBEDDED_USER : location.user());
        config.setPassword(location.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setRegisterMbeans(false);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw e.getCause() instanceof SQLException said ? said : new SQLException(e);
        }
    }
}

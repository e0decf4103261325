package io.github.ecosocle.pipeline.step;

import io.github.ecosocle.pipeline.setting.Settings;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/** The job repository in the register's own database: restart and history need no second store. */
@Configuration
@EnableBatchProcessing
@EnableJdbcJobRepository(
        isolationLevelForCreate = Isolation.READ_COMMITTED) // two runs of a job are kept apart by our own lock
class BatchInfrastructure {

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    AsyncTaskExecutor workers(Settings settings) {
        ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
        workers.setCorePoolSize(settings.threads());
        workers.setThreadNamePrefix("normalise-");
        return workers;
    }
}

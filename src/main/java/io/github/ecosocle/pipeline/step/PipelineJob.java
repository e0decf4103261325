package io.github.ecosocle.pipeline.step;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pipeline, from dropped files to open data. Read this first. */
@Configuration
public class PipelineJob {
    public static final String NAME = "nuit";

    @Bean
    Job nightly(JobRepository runs, Step receive, Step normalise, Step settle, Step aggregate, Step publish) {
        return new JobBuilder(NAME, runs)
                .start(receive) //     archived files -> the frozen list of the night
                .next(normalise) //    submissions    -> observations and findings
                .next(settle) //       observations   -> one figure per territory, measure and year
                .next(aggregate) //    figures        -> figures of every level, with coverage
                .next(publish) //      figures        -> open-data files, pages and returns
                .build();
    }
}

package io.github.ecosocle.pipeline.step;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.pipeline.audience.AudienceReleases;
import io.github.ecosocle.pipeline.night.Gating;
import io.github.ecosocle.pipeline.night.Publishing;
import io.github.ecosocle.pipeline.night.Settler;
import io.github.ecosocle.pipeline.night.Tonight;
import io.github.ecosocle.pipeline.reading.KeptSubmissions;
import io.github.ecosocle.pipeline.setting.JobFiles;
import io.github.ecosocle.pipeline.setting.Progress;
import io.github.ecosocle.pipeline.setting.Settings;
import io.github.ecosocle.register.Register;
import io.github.ecosocle.register.understood.Normalisations;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Steps 1, 3, 4 and 5 need the whole set at once. They may start again when complete: what they hand on is in memory, and
 * giving it again costs less than keeping it.
 */
@Configuration
class WholeSetSteps {
    private final JobRepository runs;
    private final PlatformTransactionManager transactions;
    private final JobFiles files;
    private final Tonight tonight;
    private final Progress progress;

    WholeSetSteps(
            JobRepository runs,
            PlatformTransactionManager transactions,
            JobFiles files,
            Tonight tonight,
            Progress progress) {
        this.runs = runs;
        this.transactions = transactions;
        this.files = files;
        this.tonight = tonight;
        this.progress = progress;
    }

    /** What a step does, once. */
    private interface Work {
        void run() throws Exception;
    }

    private Step step(String name, Work work) {
        return new StepBuilder(name, runs)
                .tasklet(
                        (contribution, context) -> {
                            work.run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }

    /** The files are archived already: the list must be known before the run can have a name. Here it is frozen. */
    @Bean
    Step receive(Register register, Settings settings) {
        return step("receive", () -> {
            progress.begin("receive", tonight.submissions().size(), "dépôts au registre");
            JobDefinition job = files.job();
            register.nights()
                    .freeze(
                            job.name(),
                            settings.date(),
                            tonight.fingerprint(),
                            tonight.submissions(),
                            settings.clock().instant());
        });
    }

    @Bean
    Step settle(Register register, Settings settings) {
        return step("settle", () -> {
            progress.begin("settle", tonight.submissions().size(), "dépôts");
            Normalisations understood = register.normalisations(files.job().name());
            KeptSubmissions kept = new KeptSubmissions(register, files.job().name());
            Settler settler = new Settler(files);
            var seen = files.openView(settings.date()).over(kept.observations());
            tonight.settled(settler.settle(tonight.submissions(), seen, kept.depositDates(), kept.withdrawn()));
            tonight.settledRecords(settler.settleRecords(
                    tonight.submissions(), understood::loadRecords, kept.depositDates(), kept.withdrawn()));
            tonight.doubted(settler.doubts(tonight.settlement()));
        });
    }

    @Bean
    Step aggregate(Register register, Settings settings, Publishing publishing) {
        return step("aggregate", () -> {
            progress.begin("aggregate", files.job().levels().size(), "niveaux");
            KeptSubmissions kept = new KeptSubmissions(register, files.job().name());
            new Gating(files, settings.date(), publishing.releases().findLatest())
                    .withdrawn(kept.withdrawnAmong(tonight.submissions()), kept.observations())
                    .aggregate(tonight, new Settler(files));
        });
    }

    @Bean
    Step publish(Register register, Settings settings, Publishing publishing) {
        return step("publish", () -> {
            progress.begin("publish", 0, "");
            KeptSubmissions kept = new KeptSubmissions(register, files.job().name());
            new AudienceReleases(settings, files, kept, publishing).publish(tonight);
            publishing.publish(tonight);
        });
    }
}

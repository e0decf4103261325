package io.github.ecosocle.pipeline.step;

import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.pipeline.night.Tonight;
import io.github.ecosocle.pipeline.reading.Understanding;
import io.github.ecosocle.pipeline.setting.JobFiles;
import io.github.ecosocle.pipeline.setting.Progress;
import io.github.ecosocle.pipeline.setting.Settings;
import io.github.ecosocle.receive.archive.Archive;
import io.github.ecosocle.register.Register;
import io.github.ecosocle.register.understood.Normalisations;
import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Step 2: what each submission says becomes typed, located observations. The item is a file, never a row. */
@Configuration
class NormaliseStep {
    /** Small enough to redo after a kill, large enough to make the framework free. */
    private static final int FILES_PER_CHUNK = 16;

    /** The fingerprint of nothing: whatever the catalogue, it is another. */
    private static final String TO_READ_AGAIN = "";

    @Bean
    Step normalise(
            JobRepository runs,
            PlatformTransactionManager transactions,
            AsyncTaskExecutor workers,
            JobFiles files,
            Settings settings,
            Tonight tonight,
            Register register,
            Archive archive,
            Progress progress) {
        Understanding understanding = new Understanding(files, settings.threads());
        String job = files.job().name();
        return new StepBuilder("normalise", runs)
                .<Submission, NormalisedSubmission>chunk(FILES_PER_CHUNK)
                .transactionManager(transactions)
                .reader(new PendingSubmissions(register, job, files.fingerprint(), tonight, progress))
                .processor(submission -> understanding.understand(submission, archive.object(submission.sha256())))
                .writer(chunk -> {
                    List<NormalisedSubmission> understood = new ArrayList<>(chunk.getItems());
                    save(understood, register.normalisations(job), files.fingerprint());
                    understood.forEach(
                            one -> tonight.understood().add(one.submission().id()));
                    progress.advance(understood.size());
                })
                .taskExecutor(workers)
                .allowStartIfComplete(true)
                .build();
    }

    /** Those given up for the time or the memory they took are kept as not understood: another night reads them again. */
    private static void save(List<NormalisedSubmission> understood, Normalisations kept, String fingerprint) {
        kept.saveAll(
                understood.stream()
                        .filter(one -> !Understanding.isToBeReadAgain(one))
                        .toList(),
                fingerprint);
        kept.saveAll(understood.stream().filter(Understanding::isToBeReadAgain).toList(), TO_READ_AGAIN);
    }
}

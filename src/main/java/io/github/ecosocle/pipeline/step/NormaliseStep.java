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
                    List<NormalisedSubmission> late =
                            understood.stream().filter(Understanding::isLate).toList();
                    List<NormalisedSubmission> read = understood.stream()
                            .filter(one -> !Understanding.isLate(one))
                            .toList();
                    register.normalisations(job).saveAll(read, files.fingerprint());
                    register.normalisations(job).saveAll(late, TO_READ_AGAIN);
                    understood.forEach(
                            one -> tonight.understood().add(one.submission().id()));
                    progress.advance(understood.size());
                })
                .taskExecutor(workers)
                .allowStartIfComplete(true)
                .build();
    }
}

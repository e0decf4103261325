package io.github.ecosocle.pipeline.step;

import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Starts, restarts and stops the job: a run is known by (job, date, fingerprint), and picks up where a killed one stopped. */
@Component
public class BatchRun {
    private static final long STOP_SECONDS = 50;
    /** Only the last run can have been cut short; a few more cost nothing. */
    private static final int NEWEST = 20;

    private final JobOperator operator;
    private final JobRepository runs;
    private final Job nightly;

    public BatchRun(JobOperator operator, JobRepository runs, Job nightly) {
        this.operator = operator;
        this.runs = runs;
        this.nightly = nightly;
    }

    /** Call under the lock of the job: what seems to run then is dead. */
    public JobExecution run(String job, LocalDate date, String fingerprint) throws JobExecutionException {
        recover();
        JobParameters identity = new JobParametersBuilder()
                .addString("job", job)
                .addString("date", date.toString())
                .addString("fingerprint", fingerprint)
                .toJobParameters();
        CountDownLatch ended = new CountDownLatch(1);
        Thread stopper = new Thread(() -> stop(ended), "stop");
        Runtime.getRuntime().addShutdownHook(stopper);
        try {
            return operator.start(nightly, identity);
        } finally {
            ended.countDown();
            withdraw(stopper);
        }
    }

    /** A killed run leaves an execution that seems to run, or an instance without any: both would block this night for ever. */
    private void recover() throws JobExecutionException {
        for (JobExecution dead : runs.findRunningJobExecutions(PipelineJob.NAME)) {
            operator.recover(dead);
        }
        for (JobInstance instance : runs.getJobInstances(PipelineJob.NAME, 0, NEWEST)) {
            if (runs.getJobExecutions(instance).isEmpty()) {
                runs.deleteJobInstance(instance);
            }
        }
    }

    /** On SIGTERM the JVM ends when its hooks have: the step is asked to stop, and given the time to end its chunk. */
    private void stop(CountDownLatch ended) {
        try {
            for (JobExecution running : runs.findRunningJobExecutions(PipelineJob.NAME)) {
                operator.stop(running);
            }
            ended.await(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (JobExecutionException alreadyEnded) {
            // nothing left to stop
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void withdraw(Thread stopper) {
        try {
            Runtime.getRuntime().removeShutdownHook(stopper);
        } catch (IllegalStateException stopping) {
            // the machine is stopping: the hook is what waits for us
        }
    }
}

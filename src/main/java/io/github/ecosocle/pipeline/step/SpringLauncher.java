package io.github.ecosocle.pipeline.step;

import io.github.ecosocle.pipeline.night.NightFailure;
import io.github.ecosocle.pipeline.night.NightRun;
import io.github.ecosocle.pipeline.night.Publishing;
import io.github.ecosocle.pipeline.night.Tonight;
import io.github.ecosocle.pipeline.setting.JobFiles;
import io.github.ecosocle.pipeline.setting.Progress;
import io.github.ecosocle.pipeline.setting.Settings;
import io.github.ecosocle.receive.archive.Archive;
import io.github.ecosocle.register.Register;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Opens a Spring context for one night, with the parts already made as its beans, and runs the job in it. */
public final class SpringLauncher implements NightRun.Launcher {

    @Override
    public boolean run(NightRun.Bench bench) {
        try (ConfigurableApplicationContext context = open(bench)) {
            JobExecution execution = context.getBean(BatchRun.class)
                    .run(
                            bench.files().job().name(),
                            bench.settings().date(),
                            bench.tonight().fingerprint());
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                return true;
            }
            if (execution.getStatus() == BatchStatus.STOPPED || execution.getStatus() == BatchStatus.STOPPING) {
                return false;
            }
            throw failure(execution.getAllFailureExceptions());
        } catch (JobExecutionException refused) {
            throw new NightFailure("le travail n’a pas pu démarrer : " + refused.getMessage(), refused);
        }
    }

    private static NightFailure failure(List<Throwable> causes) {
        Throwable first = causes.isEmpty() ? new IllegalStateException("no cause given") : causes.get(0);
        Throwable root = first;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String said = root instanceof OutOfMemoryError ? "mémoire insuffisante (augmentez -Xmx)" : root.toString();
        return new NightFailure("le travail a échoué : " + said, first);
    }

    private static ConfigurableApplicationContext open(NightRun.Bench bench) {
        return new SpringApplicationBuilder(
                        BatchInfrastructure.class,
                        PipelineJob.class,
                        NormaliseStep.class,
                        WholeSetSteps.class,
                        BatchRun.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(Map.of("spring.main.keep-alive", "false"))
                .initializers(context -> register((GenericApplicationContext) context, bench))
                .run();
    }

    private static void register(GenericApplicationContext context, NightRun.Bench bench) {
        // ours to close, once the night is told in the register
        context.registerBean("dataSource", DataSource.class, bench::dataSource, bean -> bean.setDestroyMethodName(""));
        context.registerBean(Settings.class, bench::settings);
        context.registerBean(JobFiles.class, bench::files);
        context.registerBean(Register.class, bench::register);
        context.registerBean(Archive.class, bench::archive);
        context.registerBean(Tonight.class, bench::tonight);
        context.registerBean(Publishing.class, bench::publishing);
        context.registerBean(Progress.class, bench::progress);
    }
}

package io.github.ecosocle.pipeline.night;

import io.github.ecosocle.domain.arrival.Patience;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.pipeline.setting.Fingerprints;
import io.github.ecosocle.pipeline.setting.JobFiles;
import io.github.ecosocle.pipeline.setting.Progress;
import io.github.ecosocle.pipeline.setting.Settings;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.receive.Reception;
import io.github.ecosocle.receive.archive.Archive;
import io.github.ecosocle.register.Register;
import io.github.ecosocle.register.database.RegisterDatabase;
import io.github.ecosocle.register.lock.Holder;
import io.github.ecosocle.register.lock.JobLock;
import io.github.ecosocle.register.night.Night;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** One night of one job: takes the locks, receives, then lets the batch do what was not done yet. */
public final class NightRun {
    private final Settings settings;
    private final JobFiles files;
    private final List<ExportFormat> formats;
    private final Progress progress;
    private final Launcher launcher;

    /** Runs the steps; kept apart so that this class reads without Spring. */
    public interface Launcher {
        /** True when every step completed, false when it was asked to stop. */
        boolean run(Bench bench);
    }

    /** All that the steps work with. */
    public record Bench(
            Settings settings,
            JobFiles files,
            DataSource dataSource,
            Register register,
            Archive archive,
            Tonight tonight,
            Publishing publishing,
            Progress progress) {}

    public NightRun(
            Settings settings, JobFiles files, List<ExportFormat> formats, Progress progress, Launcher launcher) {
        this.settings = settings;
        this.files = files;
        this.formats = formats;
        this.progress = progress;
        this.launcher = launcher;
    }

    public NightResult run() {
        String job = files.job().name();
        String since = settings.clock().instant().toString();
        try (JobLock running = JobLock.take(settings.registerFolder(), job, since);
                RegisterDatabase database = RegisterDatabase.open(
                        settings.register(), Holder.current(job, since), RegisterDatabase.PATIENCE)) {
            return run(database.dataSource());
        }
    }

    private NightResult run(DataSource dataSource) {
        Register register = new Register(new TransactionAwareDataSourceProxy(dataSource));
        Archive archive = new Archive(settings.archive(), settings.clock());
        Publishing publishing = new Publishing(settings, files, register, formats);
        checkOutput(publishing);
        register.rebuild().fillIfEmpty(archive.submissions(), archive.journal().entries());
        Receiving receiving = new Receiving(settings, files, register, archive);
        Reception reception = look(receiving);
        checkInput(reception, register);
        Receiving.Arrivals arrivals = receiving.receive(reception);
        List<Submission> submissions = register.submissions().list();
        String fingerprint = Fingerprints.ofNight(
                files.decided(), submissions, register.withdrawals().list());
        Tonight tonight = new Tonight(fingerprint, submissions, files.territories());
        Summary summary = new Summary(settings, files, register, reception, arrivals);
        Optional<Night> before = register.nights().find(files.job().name(), settings.date(), fingerprint);
        if (before.isPresent() && before.get().outcome().isDone()) {
            return new NightResult(
                    files.job().name(), NightResult.Ending.ALREADY_DONE, summary.isRefused(), summary.alreadyDone());
        }
        boolean completed =
                launcher.run(new Bench(settings, files, dataSource, register, archive, tonight, publishing, progress));
        return completed
                ? summary.of(tonight)
                : new NightResult(files.job().name(), NightResult.Ending.STOPPED, false, "");
    }

    private Reception look(Receiving receiving) {
        return Patience.USUAL
                .await(receiving::look)
                .orElseThrow(() -> new NightFailure("le dossier de dépôt ne répond pas depuis "
                        + Patience.USUAL.limit().toMinutes() + " minutes : " + settings.input()
                        + " ; le partage réseau est-il joignable ?"));
    }

    private void checkOutput(Publishing publishing) {
        try {
            publishing.releases().preflight();
            publishing.releases().recover();
            publishing.releases().checkDate(settings.date());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An unmounted disk looks like an empty folder: once files were seen, emptiness is a fault, not a message. */
    private void checkInput(Reception reception, Register register) {
        if (reception.folder() == Reception.Folder.MISSING) {
            throw new NightFailure("le dossier de dépôt n’existe pas : " + settings.input()
                    + " ; créez-le ou indiquez-le avec --input");
        }
        if (reception.folder() == Reception.Folder.EMPTY
                && !register.submissions().list().isEmpty()) {
            throw new NightFailure("le dossier de dépôt est vide alors que des fichiers y ont déjà été lus : "
                    + settings.input() + " ; le disque est-il bien monté ?");
        }
    }
}

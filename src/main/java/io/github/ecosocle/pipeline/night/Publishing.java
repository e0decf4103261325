package io.github.ecosocle.pipeline.night;

import io.github.ecosocle.domain.access.AccessView;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.feedback.Returns;
import io.github.ecosocle.pipeline.correction.CorrectionFindings;
import io.github.ecosocle.pipeline.doubt.LateFindings;
import io.github.ecosocle.pipeline.gate.GateJournal;
import io.github.ecosocle.pipeline.setting.JobFiles;
import io.github.ecosocle.pipeline.setting.Settings;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.Publication;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.reissue.EarlierReleases;
import io.github.ecosocle.receive.archive.Archive;
import io.github.ecosocle.register.Register;
import io.github.ecosocle.register.night.Night;
import io.github.ecosocle.register.understood.Normalisations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Step 5: the release, then the returns to submitters that this night changes or that an earlier one could not write. */
public final class Publishing {
    private final Settings settings;
    private final JobFiles files;
    private final Register register;
    private final List<ExportFormat> formats;

    public Publishing(Settings settings, JobFiles files, Register register, List<ExportFormat> formats) {
        this.settings = settings;
        this.files = files;
        this.register = register;
        this.formats = formats;
    }

    public Releases releases() {
        return releasesIn(settings.output(files.job().name()));
    }

    public Releases releasesIn(Path folder) {
        return new Releases(folder, formats, new EarlierReleases(folder, formats));
    }

    /**
     * What a release tells.
     *
     * @param shown the files of the job, as readers are told of them
     * @param tonight settled and aggregated as they see it
     */
    public ReleaseContent content(JobFiles shown, Tonight tonight, AccessView view) {
        Normalisations understood = register.normalisations(files.job().name());
        return new NightContent(
                shown, tonight, settings.date(), view, view.over(understood::loadObservations), tonight.counts());
    }

    public void publish(Tonight tonight) throws IOException {
        Normalisations understood = register.normalisations(files.job().name());
        ReleaseContent content = content(files, tonight, files.openView(settings.date()));
        new GateJournal(
                        new Archive(settings.archive(), settings.clock()).journal(),
                        files.job().name(),
                        settings.date(),
                        files.territories())
                .write(tonight.verdicts());
        Publication publication = releases().publish(content, settings.version(), files.fingerprint());
        tonight.published(publication);
        writeReturns(tonight, understood);
        end(tonight, publication);
    }

    /** Inside the step: a night that the register calls done is done, whatever the batch could still write about it. */
    private void end(Tonight tonight, Publication publication) {
        Night.Outcome outcome = publication.made() ? Night.Outcome.PUBLISHED : Night.Outcome.NOTHING_NEW;
        register.nights()
                .find(files.job().name(), settings.date(), tonight.fingerprint())
                .ifPresent(night -> register.nights()
                        .end(
                                night,
                                outcome,
                                publication.name(),
                                "",
                                settings.clock().instant()));
    }

    private void writeReturns(Tonight tonight, Normalisations understood) throws IOException {
        Returns returns = new Returns();
        LateFindings late = new LateFindings(
                files.catalogue(),
                files.job().tolerances().sourceGapPercent(),
                tonight.doubts(),
                tonight.aggregation().gaps());
        CorrectionFindings corrected =
                new CorrectionFindings(tonight.settlement().corrections());
        Set<String> changed = new HashSet<>(late.concerned(tonight.settlement()));
        changed.addAll(corrected.concerned(tonight.settlement()));
        changed.addAll(tonight.understood());
        for (Submission submission : tonight.submissions()) {
            Path folder = settings.output(files.job().name()).resolve("retours").resolve(submission.id());
            Path told = folder.resolve("constats.csv");
            if (changed.contains(submission.id()) || !Files.exists(told) || LateFindings.areTold(told)) {
                int first = tonight.settlement().firstObservation(submission);
                NormalisedSubmission normalised = understood.get(submission);
                late.addTo(normalised, first);
                corrected.addTo(normalised, first);
                returns.write(normalised, folder);
            }
        }
    }
}

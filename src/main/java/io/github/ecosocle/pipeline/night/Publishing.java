package io.github.ecosocle.pipeline.night;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.feedback.Returns;
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
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Step 5: the release, then the returns to submitters that this night changes or that an earlier one could not write. */
public final class Publishing {
    static final Rule RATE_GAP = new Rule(
            "RATE_GAP",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Le chiffre fourni {lu} s’écarte de plus de 1 % du chiffre calculé à partir des autres données, {0} : c’est le"
                    + " chiffre calculé qui est publié.",
            "{0}",
            "12 % fournis, 15 % calculés");

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
        Path folder = settings.output(files.job().name());
        return new Releases(folder, formats, new EarlierReleases(folder, formats));
    }

    public void publish(Tonight tonight) throws IOException {
        Normalisations understood = register.normalisations(files.job().name());
        NightContent content =
                new NightContent(files, tonight, settings.date(), understood::loadObservations, tonight.counts());
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
        SortedMap<Integer, String> gaps = new TreeMap<>(tonight.aggregation().gaps());
        for (Submission submission : tonight.submissions()) {
            Path folder = settings.output(files.job().name()).resolve("retours").resolve(submission.id());
            int first = tonight.settlement().firstObservation(submission);
            boolean isNew = tonight.understood().contains(submission.id());
            if (isNew || !gaps.isEmpty() || !Files.exists(folder.resolve("constats.json"))) {
                NormalisedSubmission normalised = understood.get(submission);
                int end = first + normalised.observations().size();
                addGaps(normalised, first, gaps.subMap(first, end));
                returns.write(normalised, folder);
            }
        }
    }

    /** Known only once everything is aggregated, and told to the submitter like the rest. */
    private void addGaps(NormalisedSubmission normalised, int first, Map<Integer, String> gaps) {
        gaps.forEach((number, computed) -> {
            Observation said = normalised.observations().get(number - first);
            Place place = new Place(normalised.submission().path(), said.sheet(), said.row(), said.column());
            String unit = files.catalogue()
                    .findMeasure(said.measure())
                    .map(Measure::unit)
                    .map(it -> " " + it.symbol())
                    .orElse("");
            normalised.findings().add(RATE_GAP.at(place, said.receivedValue(), computed + unit));
        });
    }
}

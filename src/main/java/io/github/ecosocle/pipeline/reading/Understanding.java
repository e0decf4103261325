package io.github.ecosocle.pipeline.reading;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.intake.FileReading;
import io.github.ecosocle.normalise.Normalisation;
import io.github.ecosocle.normalise.Normaliser;
import io.github.ecosocle.normalise.record.RecordReader;
import io.github.ecosocle.normalise.record.RecordRouting;
import io.github.ecosocle.pipeline.setting.JobFiles;
import io.github.ecosocle.receive.name.Submitter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Turns the bytes of a submission into observations and findings: intake, then normalise. Safe for several threads. */
public final class Understanding {
    private final JobFiles files;
    private final FileReading reading = FileReading.standard();
    private final Set<String> declaredSources;
    private final RecordReader records;
    /** By the day a file was first seen: what is understood of it must not change with later runs. */
    private final Map<LocalDate, Normaliser> normalisers = new ConcurrentHashMap<>();

    public Understanding(JobFiles files) {
        this.files = files;
        this.declaredSources = files.sourceFolders();
        this.records = new RecordReader(files.records(), files.catalogue().vocabulary(), files.territories());
    }

    public NormalisedSubmission understand(Submission submission, Path bytes) {
        Normaliser normaliser = normalisers.computeIfAbsent(submission.firstSeen(), this::normaliser);
        Normalisation normalisation = normaliser.open(submission);
        for (Finding finding : Submitter.of(submission.path(), declaredSources).findings()) {
            normalisation.found(finding);
        }
        RecordRouting routing = records.open(normalisation);
        reading.read(bytes, submission.path(), routing);
        return routing.finish();
    }

    private Normaliser normaliser(LocalDate firstSeen) {
        return new Normaliser(
                files.catalogue(), files.territories(), files.populations(), files.job(), files.mappings(), firstSeen);
    }
}

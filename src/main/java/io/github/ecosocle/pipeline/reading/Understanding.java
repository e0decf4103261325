package io.github.ecosocle.pipeline.reading;

import io.github.ecosocle.domain.arrival.Patience;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Findings;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Observations;
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
    static final Rule TIMEOUT = new Rule(
            "TIMEOUT",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Lecture abandonnée au bout de {0} minutes : rien n’est pris de ce fichier, qui sera relu la prochaine nuit. S’il"
                    + " est encore refusé, envoyer {attendu}.",
            "le même tableau, enregistré de nouveau depuis un tableur",
            "un classeur qui ne finit pas de s’ouvrir");

    /** Its columns, its texts, and the room kept for the next ones. */
    private static final int BYTES_PER_VALUE = 120;

    private final JobFiles files;
    private final FileReading reading;
    private final Patience patience;
    private final int mostValues;
    private final Set<String> declaredSources;
    private final RecordReader records;
    /** By the day a file was first seen: what is understood of it must not change with later runs. */
    private final Map<LocalDate, Normaliser> normalisers = new ConcurrentHashMap<>();

    /** @param readers files that are read at the same time, and share the memory */
    public Understanding(JobFiles files, int readers) {
        this(
                files,
                FileReading.standard(),
                Patience.USUAL,
                mostValues(Runtime.getRuntime().maxMemory(), readers));
    }

    /** @param patience with each file */
    Understanding(JobFiles files, FileReading reading, Patience patience, int mostValues) {
        this.files = files;
        this.mostValues = mostValues;
        this.reading = reading;
        this.patience = patience;
        this.declaredSources = files.sourceFolders();
        this.records = new RecordReader(files.records(), files.catalogue().vocabulary(), files.territories());
    }

    public NormalisedSubmission understand(Submission submission, Path bytes) {
        return patience.await(() -> read(submission, bytes)).orElseGet(() -> late(submission));
    }

    /** Half of the memory is for the files being read. */
    static int mostValues(long heapBytes, int readers) {
        return (int) Math.min(Normaliser.MOST_VALUES, heapBytes / 2 / BYTES_PER_VALUE / readers);
    }

    /** True when time or memory ran out, of which another night may have more: nothing is known of the submission yet. */
    public static boolean isToBeReadAgain(NormalisedSubmission understood) {
        return understood.findings().counts().containsKey(TIMEOUT.code()) || Normaliser.isTooLarge(understood);
    }

    private NormalisedSubmission late(Submission submission) {
        Findings findings = new Findings(files.job().severities());
        findings.add(TIMEOUT.at(
                Place.wholeFile(submission.path()), "", patience.limit().toMinutes()));
        return new NormalisedSubmission(submission, new Observations(), findings, "", 0, 0);
    }

    private NormalisedSubmission read(Submission submission, Path bytes) {
        Normaliser normaliser = normalisers.computeIfAbsent(submission.firstSeen(), this::normaliser);
        Normalisation normalisation = normaliser.open(submission, mostValues);
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

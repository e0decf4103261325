package io.github.ecosocle.pipeline.night;

import io.github.ecosocle.domain.access.AccessView;
import io.github.ecosocle.domain.finding.Findings;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.pipeline.correction.CorrectionSummary;
import io.github.ecosocle.pipeline.gate.GateSummary;
import io.github.ecosocle.pipeline.reading.FileCheck;
import io.github.ecosocle.pipeline.reading.Understanding;
import io.github.ecosocle.pipeline.setting.JobFiles;
import io.github.ecosocle.pipeline.setting.Settings;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.Publication;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.receive.DropFolder;
import io.github.ecosocle.receive.DroppedFile;
import io.github.ecosocle.receive.Reception;
import io.github.ecosocle.receive.Stillness;
import io.github.ecosocle.receive.archive.Archive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A night for nothing: what is archived and what lies in the drop folder is understood again, in memory, and written where
 * nobody reads. Neither archive, register nor publication is touched.
 */
public final class Rehearsal {
    private final Settings settings;
    private final JobFiles files;
    private final List<ExportFormat> formats;

    public Rehearsal(Settings settings, JobFiles files, List<ExportFormat> formats) {
        this.settings = settings;
        this.files = files;
        this.formats = formats;
    }

    public NightResult run() {
        try {
            Map<String, NormalisedSubmission> understood = understand();
            Releases releases = new Releases(settings.output(files.job().name()), formats);
            Settler settler = new Settler(files);
            Tonight tonight = settled(understood, settler);
            tonight.doubted(settler.doubts(tonight.settlement()));
            new Gating(files, settings.date(), releases.findLatest()).aggregate(tonight, settler);
            AccessView view = files.openView(settings.date());
            NightContent content = new NightContent(
                    files,
                    tonight,
                    settings.date(),
                    view,
                    view.over(submission -> of(understood, submission).observations()),
                    tonight.counts());
            Publication essay = releases.rehearse(content, settings.version(), files.fingerprint());
            return result(understood, tonight, essay);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tonight settled(Map<String, NormalisedSubmission> understood, Settler settler) {
        List<Submission> submissions = understood.values().stream()
                .map(NormalisedSubmission::submission)
                .toList();
        Tonight tonight = new Tonight(files.fingerprint(), submissions, files.territories());
        Function<Submission, String> days =
                submission -> of(understood, submission).depositDate();
        tonight.settled(settler.settle(
                submissions,
                files.openView(settings.date())
                        .over(submission -> of(understood, submission).observations()),
                days,
                Set.of()));
        tonight.settledRecords(settler.settleRecords(
                submissions, submission -> of(understood, submission).records(), days, Set.of()));
        return tonight;
    }

    private NightResult result(Map<String, NormalisedSubmission> understood, Tonight tonight, Publication essay) {
        boolean refused =
                understood.values().stream().map(NormalisedSubmission::findings).anyMatch(Findings::refuses);
        String summary = "Essai : " + understood.size() + " dépôts, "
                + tonight.counts().known() + " chiffres, écrits dans " + essay.folder()
                + " ; rien n’a été archivé ni publié.\n"
                + CorrectionSummary.of(
                        tonight.settlement().corrections().accounts(), files.catalogue(), files.territories())
                + GateSummary.of(tonight.verdicts(), files.territories());
        return new NightResult(files.job().name(), NightResult.Ending.REHEARSED, refused, summary);
    }

    private static NormalisedSubmission of(Map<String, NormalisedSubmission> understood, Submission submission) {
        NormalisedSubmission found = understood.get(submission.id());
        if (found == null) {
            throw new IllegalStateException("not understood: " + submission.id());
        }
        return found;
    }

    private Map<String, NormalisedSubmission> understand() throws IOException {
        Map<String, NormalisedSubmission> understood = new LinkedHashMap<>();
        Understanding understanding = new Understanding(files, 1);
        long arrival = 0;
        if (Files.isDirectory(settings.archive())) {
            Archive archive = new Archive(settings.archive(), settings.clock());
            for (Submission kept : archive.submissions()) {
                understood.put(kept.id(), understanding.understand(kept, archive.object(kept.sha256())));
                arrival = Math.max(arrival, kept.arrival());
            }
        }
        FileCheck check = new FileCheck(files, settings.date());
        for (DroppedFile dropped : dropped()) {
            NormalisedSubmission fresh = check.check(dropped.file(), dropped.path(), arrival + 1);
            if (understood.putIfAbsent(fresh.submission().id(), fresh) == null) {
                arrival++;
            }
        }
        return understood;
    }

    private List<DroppedFile> dropped() {
        Set<String> declared = files.sourceFolders();
        Path output = settings.output().toAbsolutePath().normalize();
        Reception reception = new DropFolder(
                        settings.input(),
                        declared,
                        path -> path.toAbsolutePath().normalize().startsWith(output),
                        Stillness.of(settings.clock(), settings.settle()))
                .scan(Map.of(), true);
        if (reception.folder() == Reception.Folder.MISSING) {
            throw new NightFailure("le dossier de dépôt n’existe pas : " + settings.input());
        }
        return new ArrayList<>(reception.files());
    }
}

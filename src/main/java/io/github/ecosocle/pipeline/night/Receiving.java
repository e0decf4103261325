package io.github.ecosocle.pipeline.night;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.pipeline.setting.JobFiles;
import io.github.ecosocle.pipeline.setting.Settings;
import io.github.ecosocle.receive.DropFolder;
import io.github.ecosocle.receive.Reception;
import io.github.ecosocle.receive.Stillness;
import io.github.ecosocle.receive.archive.Archive;
import io.github.ecosocle.receive.archive.Frozen;
import io.github.ecosocle.register.Register;
import io.github.ecosocle.register.arrival.Received;
import io.github.ecosocle.register.arrival.ScannedFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Step 1: looks at the drop folder, archives what is new and gives it its arrival number. */
final class Receiving {
    private final Settings settings;
    private final JobFiles files;
    private final Register register;
    private final Archive archive;

    Receiving(Settings settings, JobFiles files, Register register, Archive archive) {
        this.settings = settings;
        this.files = files;
        this.register = register;
        this.archive = archive;
    }

    /**
     * What this look gave.
     *
     * @param files taken, new or known
     * @param fresh submissions that had never been received
     * @param findings on files left where they are
     */
    record Arrivals(int files, int fresh, List<Finding> findings) {}

    /** What lies in the drop folder now; nothing is copied or written. */
    Reception look() {
        ScannedFiles scans = register.scannedFiles(settings.input());
        return dropFolder().scan(scans.list(), scans.isReadAllDue());
    }

    private DropFolder dropFolder() {
        Set<String> declared = files.sourceFolders();
        Path output = settings.output().toAbsolutePath().normalize();
        Path work = settings.work().toAbsolutePath().normalize();
        return new DropFolder(
                settings.input(),
                declared,
                path -> path.toAbsolutePath().normalize().startsWith(output)
                        || path.toAbsolutePath().normalize().startsWith(work),
                Stillness.of(settings.clock(), settings.settle()));
    }

    Arrivals receive(Reception reception) {
        Frozen frozen = archive.freeze(reception, settings.threads());
        List<Received> received = frozen.files().stream()
                .map(file -> new Received(file.submitter(), file.sha256(), file.path()))
                .toList();
        int before = register.submissions().list().size();
        register.submissions().receiveAll(received, settings.date());
        List<Submission> arrivals = register.submissions().list();
        archive.record(arrivals);
        register.scannedFiles(settings.input()).save(frozen.scanned());
        List<Finding> findings = new ArrayList<>(reception.findings());
        findings.addAll(frozen.findings());
        return new Arrivals(received.size(), arrivals.size() - before, findings);
    }
}

package io.github.ecosocle.publish;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.facts.ChangeCounts;
import io.github.ecosocle.publish.facts.ReleaseFacts;
import io.github.ecosocle.publish.staging.Folders;
import io.github.ecosocle.publish.staging.PreviousRelease;
import io.github.ecosocle.publish.staging.ReleaseLabel;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The releases of one job: turns a content into the newest of them, if it says anything new. */
public final class Releases {
    private static final String REHEARSAL = "essai";

    private final Path folder;
    private final Path releases;
    private final Path latest;
    private final Switching switching;
    private final List<ExportFormat> formats;

    /**
     * Of the folder {@code output/<job>}, made when missing.
     *
     * @param formats in any order
     */
    public Releases(Path folder, List<ExportFormat> formats) {
        this.folder = folder;
        this.releases = folder.resolve("releases");
        this.latest = folder.resolve("latest");
        this.switching = new Switching(folder, releases, latest);
        this.formats = formats.stream()
                .sorted(Comparator.comparing(ExportFormat::stage).thenComparing(ExportFormat::name))
                .toList();
    }

    /** Fails when a release could not be written here: asked before any work is done. */
    public void preflight() throws OutputNotWritableException {
        preflight(releases);
    }

    /** @param needed made if it is not there: a rehearsal has no use for a folder of releases */
    private void preflight(Path needed) throws OutputNotWritableException {
        if (Files.exists(latest, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(latest)) {
            throw new OutputNotWritableException(
                    latest, "ce n’est pas le lien vers la publication courante ; retirez-le");
        }
        try {
            Folders.create(needed);
            Files.delete(Files.createTempFile(folder, Switching.STAGING, ""));
        } catch (IOException refused) {
            throw new OutputNotWritableException(folder, "le dossier n’est pas accessible en écriture", refused);
        }
    }

    /** Fails when a date is before the newest release. */
    public void checkDate(LocalDate date) throws IOException {
        findNewest().filter(newest -> newest.date().isAfter(date)).ifPresent(newest -> {
            throw new DateBeforeLatestException(date, newest);
        });
    }

    /** The folder readers see, or empty before the first release. */
    public Optional<Path> findLatest() throws IOException {
        if (!Files.isSymbolicLink(latest)) {
            return Optional.empty();
        }
        Path target = folder.resolve(Files.readSymbolicLink(latest));
        return Optional.of(target).filter(Files::isDirectory);
    }

    /** Names of all releases, oldest first. */
    public List<String> list() throws IOException {
        return names().stream().map(ReleaseName::toString).toList();
    }

    private List<ReleaseName> names() throws IOException {
        if (!Files.isDirectory(releases)) {
            return List.of();
        }
        try (var inside = Files.list(releases)) {
            return inside.map(path -> ReleaseName.find(path.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
        }
    }

    private Optional<ReleaseName> findNewest() throws IOException {
        List<ReleaseName> names = names();
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
    }

    private String nextName(LocalDate date) throws IOException {
        return findNewest()
                .filter(newest -> newest.date().equals(date))
                .map(ReleaseName::next)
                .orElse(new ReleaseName(date, 1))
                .toString();
    }

    /** Removes what killed runs left, and finishes the switch that one of them had begun. */
    public void recover() throws IOException {
        switching.recover();
    }

    /** Makes the next release, unless it would say nothing new. */
    public Publication publish(ReleaseContent content, String softwareVersion, String fingerprint) throws IOException {
        preflight();
        recover();
        checkDate(content.date());
        String name = nextName(content.date());
        ReleaseLabel label = new ReleaseLabel(name, softwareVersion, fingerprint);
        try (Staging staging = stage(content, label, true)) {
            Optional<Path> before = findLatest();
            if (before.isPresent() && !ReleaseComparison.differs(staging, before.get())) {
                return new Publication(before.get().getFileName().toString(), before.get(), false, ChangeCounts.NONE);
            }
            writeFront(staging);
            switching.show(staging, name);
            return new Publication(
                    name, releases.resolve(name), true, staging.facts().changes());
        }
    }

    /** Writes what would be the next release under {@code essai/}, which nothing reads and each rehearsal replaces. */
    public Publication rehearse(ReleaseContent content, String softwareVersion, String fingerprint) throws IOException {
        preflight(folder);
        checkDate(content.date());
        ReleaseLabel label = new ReleaseLabel(nextName(content.date()), softwareVersion, fingerprint);
        Folders.delete(folder.resolve(Switching.STAGING + REHEARSAL));
        try (Staging staging = stage(content, label, false)) {
            Optional<Path> before = findLatest();
            boolean differs = before.isEmpty() || ReleaseComparison.differs(staging, before.get());
            writeFront(staging);
            Path place = folder.resolve(REHEARSAL);
            Folders.delete(place);
            staging.moveTo(place);
            return new Publication(label.name(), place, differs, staging.facts().changes());
        }
    }

    private Staging stage(ReleaseContent content, ReleaseLabel label, boolean durable) throws IOException {
        Path place = folder.resolve(Switching.STAGING + (durable ? label.name() : REHEARSAL));
        Staging staging = new Staging(place, label, new ReleaseFacts(content), durable, findPrevious());
        boolean written = false;
        try {
            write(staging, ExportFormat.Stage.DATA);
            write(staging, ExportFormat.Stage.CHANGES);
            write(staging, ExportFormat.Stage.PARTS);
            write(staging, ExportFormat.Stage.METADATA);
            written = true;
            return staging;
        } finally {
            if (!written) {
                staging.close();
            }
        }
    }

    private Optional<PreviousRelease> findPrevious() throws IOException {
        Optional<Path> before = findLatest();
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(new PreviousRelease(before.get(), Checksums.read(before.get())));
    }

    private void writeFront(Staging staging) throws IOException {
        write(staging, ExportFormat.Stage.FRONT);
        staging.write(Checksums.FILE, Checksums.write(staging.files()));
    }

    private void write(Staging staging, ExportFormat.Stage stage) throws IOException {
        List<FigureFormat> ofFigures = new ArrayList<>();
        List<ExportFormat> others = new ArrayList<>();
        for (ExportFormat format : formats) {
            if (format.stage() == stage && format.isWanted(staging.facts().job())) {
                if (format instanceof FigureFormat figures) {
                    ofFigures.add(figures);
                } else {
                    others.add(format);
                }
            }
        }
        if (!ofFigures.isEmpty()) {
            FigurePass.write(ofFigures, staging.facts(), staging);
        }
        for (ExportFormat format : others) {
            format.write(staging.facts(), staging);
        }
    }
}

package io.github.ecosocle.publish.change;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.facts.SecretKeys;
import io.github.ecosocle.publish.staging.PreviousRelease;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns the figures just written and those of the release before into {@code diff.csv} and {@code revisions.csv}. When no
 * other file of the data differs, both stay as they are: what tells of changes must not be one.
 */
public final class ChangesCsv implements ExportFormat {
    private static final String DATA = "donnees/";
    private static final String FIGURES = "donnees/indicateurs.csv";

    @Override
    public String name() {
        return "revisions.csv";
    }

    @Override
    public Stage stage() {
        return Stage.CHANGES;
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        Optional<PreviousRelease> previous = staging.previous();
        boolean unchanged = previous.isPresent() && previous.get().isSameAs(staging.files(), ChangesCsv::isData);
        try (StagedFile diff = staging.create(DiffFile.PATH, DiffFile.table(content));
                StagedFile revisions = staging.create(RevisionsFile.PATH, RevisionsFile.table(content))) {
            if (unchanged && previous.get().has(DiffFile.PATH) && previous.get().has(RevisionsFile.PATH)) {
                previous.get().copyTo(DiffFile.PATH, diff);
                previous.get().copyTo(RevisionsFile.PATH, revisions);
                return;
            }
            header(diff, DiffFile.table(content));
            header(revisions, RevisionsFile.table(content));
            if (previous.isPresent() && previous.get().has(FIGURES)) {
                compare(previous.get(), content, staging, diff, revisions);
            }
        }
    }

    private static boolean isData(String path) {
        return path.startsWith(DATA) && !path.equals(DiffFile.PATH) && !path.equals(RevisionsFile.PATH);
    }

    private static void header(StagedFile file, Table table) throws IOException {
        file.write(table.header().getBytes(StandardCharsets.UTF_8));
    }

    private static void compare(
            PreviousRelease previous, ReleaseContent content, Staging staging, StagedFile diff, StagedFile revisions)
            throws IOException {
        String release = staging.label().name();
        SecretKeys secrets = staging.facts().figures().secrets();
        try (DiffFile changed = new DiffFile(diff, release);
                RevisionsFile revised = new RevisionsFile(
                        previous.has(RevisionsFile.PATH)
                                ? new RevisionRecords(previous.file(RevisionsFile.PATH))
                                : null,
                        revisions,
                        secrets,
                        content.date(),
                        release)) {
            if (!previous.isSameAs(staging.files(), FIGURES::equals)) {
                FigureComparison.compare(
                        previous.file(FIGURES), staging.folder().resolve(FIGURES), difference -> {
                            Change told = difference.key().isAmong(secrets) ? difference.silenced() : difference;
                            changed.change(told);
                            revised.change(told);
                        });
            }
            revised.end();
            staging.facts().changed(changed.counts());
        }
    }
}

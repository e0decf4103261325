package io.github.ecosocle.pipeline.audience;

import io.github.ecosocle.domain.access.AccessView;
import io.github.ecosocle.domain.access.Audience;
import io.github.ecosocle.pipeline.night.Gating;
import io.github.ecosocle.pipeline.night.Publishing;
import io.github.ecosocle.pipeline.night.Settler;
import io.github.ecosocle.pipeline.night.Tonight;
import io.github.ecosocle.pipeline.reading.KeptSubmissions;
import io.github.ecosocle.pipeline.setting.JobFiles;
import io.github.ecosocle.pipeline.setting.Settings;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.staging.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns the submissions of a night into one closed release per audience, by the same steps and writers as the open one: what
 * the audience may see takes part in its figures, the rest is protected from it as from everybody.
 */
public final class AudienceReleases {
    private final Settings settings;
    private final JobFiles files;
    private final KeptSubmissions kept;
    private final Publishing publishing;

    public AudienceReleases(Settings settings, JobFiles files, KeptSubmissions kept, Publishing publishing) {
        this.settings = settings;
        this.files = files;
        this.kept = kept;
        this.publishing = publishing;
    }

    /** Before the open release: a night that made it is over. */
    public void publish(Tonight tonight) throws IOException {
        for (Audience audience : files.access().audiences()) {
            publish(audience, tonight);
        }
    }

    private void publish(Audience audience, Tonight tonight) throws IOException {
        Path folder = settings.audience(files.job().name(), audience.id());
        for (Path closed : List.of(folder.resolveSibling(""), folder, folder.resolve("releases"))) {
            Folders.createClosed(closed);
            Folders.close(closed);
        }
        Releases releases = publishing.releasesIn(folder);
        AccessView view = files.openView(settings.date()).of(audience);
        Tonight seen = seen(tonight, view, releases);
        JobFiles shown = files.restrictedTo(audience);
        var publication =
                releases.publish(publishing.content(shown, seen, view), settings.version(), files.fingerprint());
        if (publication.made()) {
            close(publication.folder());
        }
    }

    private Tonight seen(Tonight tonight, AccessView view, Releases releases) throws IOException {
        Tonight seen = new Tonight(tonight.fingerprint(), tonight.submissions(), files.territories());
        Settler settler = new Settler(files);
        seen.settled(settler.settle(
                tonight.submissions(), view.over(kept.observations()), kept.depositDates(), kept.withdrawn()));
        seen.settledRecords(tonight.records());
        new Gating(files, settings.date(), releases.findLatest())
                .withdrawn(kept.withdrawnAmong(tonight.submissions()), kept.observations())
                .aggregate(seen, settler);
        return seen;
    }

    /** The folder above is closed already: this holds even where somebody opens it. */
    private static void close(Path release) throws IOException {
        try (Stream<Path> inside = Files.walk(release)) {
            for (Path folder : inside.filter(Files::isDirectory).toList()) {
                Folders.close(folder);
            }
        }
    }
}

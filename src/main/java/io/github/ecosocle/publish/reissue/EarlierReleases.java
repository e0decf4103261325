package io.github.ecosocle.publish.reissue;

import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.Formats;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.facts.SecretKeys;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Frees the earlier releases of a job of what became secret after them: those that told it move to {@code ferme/anciennes},
 * which only the owner enters, and are made anew without it.
 */
public final class EarlierReleases implements Releases.Earlier {
    private static final String STAGING = ".staging-reprise-";
    private static final int ISO_LENGTH = 10;

    private final Path folder;
    private final Path releases;
    private final Formats formats;
    private final KnownSecrets known;
    private final Swapping swapping;

    /** Of the folder {@code output/<job>}. */
    public EarlierReleases(Path folder, List<ExportFormat> formats) {
        Path closed = folder.resolve("ferme");
        this.folder = folder;
        this.releases = folder.resolve("releases");
        this.formats = new Formats(formats);
        this.known = new KnownSecrets(closed);
        this.swapping = new Swapping(folder, closed);
    }

    @Override
    public void recover() throws IOException {
        swapping.recover();
    }

    /** Called again after a kill, it does what is left to do. */
    @Override
    public void follow(List<String> names, String shown, Staging newest) throws IOException {
        SecretKeys secrets = newest.facts().secrets();
        SecretKeys fresh = known.fresh(secrets);
        if (!fresh.isEmpty()) {
            for (String name : names) {
                if (!name.equals(shown) && concerns(releases.resolve(name), fresh, newest)) {
                    new Reissue(releases.resolve(name), folder.resolve(STAGING + name), newest, formats)
                            .make(secrets, swapping);
                }
            }
        }
        known.keep(secrets);
    }

    private static boolean concerns(Path release, SecretKeys fresh, Staging newest) throws IOException {
        Silencing silencing = new Silencing(fresh);
        if (!Files.isDirectory(release.resolve("donnees"))) {
            return false;
        }
        for (Path file : SilencedTables.in(release)) {
            if (Silencing.canTreat(file) && silencing.concerns(file)) {
                return true;
            }
        }
        return new FormSilencing(newest.facts().recordKinds(), fresh).concerns(release.resolve("donnees"));
    }

    static LocalDate date(String release) {
        return LocalDate.parse(release.substring(0, ISO_LENGTH));
    }
}

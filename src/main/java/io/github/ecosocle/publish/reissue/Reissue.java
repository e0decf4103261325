package io.github.ecosocle.publish.reissue;

import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.Formats;
import io.github.ecosocle.publish.change.PastFigures;
import io.github.ecosocle.publish.facts.ReleaseFacts;
import io.github.ecosocle.publish.facts.SecretKeys;
import io.github.ecosocle.publish.staging.Checksums;
import io.github.ecosocle.publish.staging.Folders;
import io.github.ecosocle.publish.staging.ReleaseLabel;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Makes one earlier release anew without what is secret by now. Its CSV files are silenced row by row; every other format is
 * made by the writers of today from the silenced figures, provided that they write the same {@code indicateurs.csv} again:
 * else catalogue or reference have changed since, and only the CSV files are kept.
 */
final class Reissue {
    private static final String NOTICE =
            "Cette publication a été réémise sans les valeurs devenues secrètes ou réservées depuis : elles y sont vides.";
    static final String CSV_ALONE =
            " Le catalogue ou le référentiel ayant changé depuis, seuls ses fichiers CSV sont encore proposés.";

    private final Path release;
    private final Path aside;
    private final Path place;
    private final Staging newest;
    private final ReleaseLabel label;
    private final Formats formats;

    /** @param staging the hidden name under which it is made, removed by the next run if this one is killed */
    Reissue(Path release, Path staging, Staging newest, Formats formats) {
        this.release = release;
        this.place = staging;
        this.aside = staging.resolveSibling(staging.getFileName() + "-csv");
        this.newest = newest;
        this.label = new ReleaseLabel(
                release.getFileName().toString(),
                newest.label().softwareVersion(),
                newest.label().fingerprint());
        this.formats = formats;
    }

    void make(SecretKeys secrets, Swapping swapping) throws IOException {
        Folders.delete(aside);
        Folders.delete(place);
        try {
            SilencedTables silenced = SilencedTables.of(release, secrets, aside, newest);
            if (!swapWhole(silenced, swapping)) {
                swapCsv(silenced, swapping);
            }
        } finally {
            Folders.delete(aside);
        }
    }

    private Staging stage(String notice, SilencedTables silenced) throws IOException {
        PastContent content =
                new PastContent(newest.facts(), EarlierReleases.date(label.name()), notice, silenced.folder());
        return new Staging(place, label, new ReleaseFacts(content), true, Optional.empty());
    }

    private boolean swapWhole(SilencedTables silenced, Swapping swapping) throws IOException {
        try (Staging staging = stage(NOTICE, silenced)) {
            formats.writeFigures(staging);
            silenced.copyToldOnce(staging);
            formats.writeRest(staging);
            if (!silenced.areWrittenAgain(place)) {
                return false;
            }
            seal(NOTICE, staging, swapping);
            return true;
        } catch (PastFigures.UnknownException other) {
            return false;
        }
    }

    private void swapCsv(SilencedTables silenced, Swapping swapping) throws IOException {
        try (Staging staging = stage(NOTICE + CSV_ALONE, silenced)) {
            silenced.copyAll(staging);
            staging.write("index.html", page(silenced.names()));
            seal(NOTICE + CSV_ALONE, staging, swapping);
        }
    }

    private void seal(String notice, Staging staging, Swapping swapping) throws IOException {
        Descriptors.write(release, notice, staging);
        staging.write(Checksums.FILE, Checksums.write(staging.files()));
        swapping.swap(staging, label.name());
    }

    private String page(List<String> names) {
        String title = SafeText.forHtml(newest.facts().job().title() + ", publication " + label.name());
        StringBuilder links = new StringBuilder();
        names.forEach(name -> links.append("<li><a href=\"donnees/" + name + "\">" + name + "</a></li>\n"));
        return "<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + title
                + "</title>\n</head>\n<body>\n<main>\n<h1>" + title + "</h1>\n<p>"
                + SafeText.forHtml(NOTICE + CSV_ALONE) + "</p>\n<ul>\n" + links + "</ul>\n</main>\n</body>\n</html>\n";
    }
}

package io.github.ecosocle.publish;

import io.github.ecosocle.publish.staging.Folders;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a release in its place and shows it to readers. The new link is made first, under a hidden name: a run killed between
 * the two renames has left word of what remained to be done, so the next one finishes it, and an operator who points {@code
 * latest} elsewhere is never overruled.
 */
final class Switching {
    static final String STAGING = ".staging-";
    private static final String PENDING = ".latest-";

    private final Path folder;
    private final Path releases;
    private final Path latest;

    Switching(Path folder, Path releases, Path latest) {
        this.folder = folder;
        this.releases = releases;
        this.latest = latest;
    }

    void show(Staging staging, String name) throws IOException {
        Path pending = folder.resolve(PENDING + name);
        Files.createSymbolicLink(pending, Path.of(releases.getFileName().toString(), name));
        Folders.sync(folder);
        staging.moveTo(releases.resolve(name));
        Folders.sync(releases);
        Folders.sync(folder);
        replaceLatest(pending);
    }

    private void replaceLatest(Path pending) throws IOException {
        Files.move(pending, latest, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Folders.sync(folder);
    }

    /** Finishes a switch that was cut short, and deletes what killed runs left half written. */
    void recover() throws IOException {
        for (Path pending : list(PENDING)) {
            String name = pending.getFileName().toString().substring(PENDING.length());
            if (Files.isDirectory(releases.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                replaceLatest(pending);
            } else {
                Files.delete(pending);
            }
        }
        for (Path staging : list(STAGING)) {
            Folders.delete(staging);
        }
    }

    private List<Path> list(String prefix) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> names = Files.newDirectoryStream(folder, prefix + "*")) {
                names.forEach(found::add);
            }
        }
        found.sort(null);
        return found;
    }
}

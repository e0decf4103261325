package io.github.ecosocle.publish.reissue;

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
 * Puts a release made anew in the place of the one that told too much, which is closed. A release made anew is whole before
 * the other is moved: a run killed between the two renames has left it under a hidden name, and the next one finishes.
 */
final class Swapping {
    private static final String READY = ".reprise-";

    private final Path folder;
    private final Path releases;
    private final Path retired;

    Swapping(Path folder, Path closed) {
        this.folder = folder;
        this.releases = folder.resolve("releases");
        this.retired = closed.resolve("anciennes").resolve("releases");
    }

    void swap(Staging anew, String name) throws IOException {
        anew.moveTo(folder.resolve(READY + name));
        Folders.sync(folder);
        finish(name);
    }

    void recover() throws IOException {
        for (String name : ready()) {
            finish(name);
        }
    }

    private List<String> ready() throws IOException {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, READY + "*")) {
                found.forEach(path -> names.add(path.getFileName().toString().substring(READY.length())));
            }
        }
        names.sort(null);
        return names;
    }

    /** The release made anew leaves its hidden name last: while it has it, what stands in its place is the old one. */
    private void finish(String name) throws IOException {
        Path open = releases.resolve(name);
        if (Files.isDirectory(open, LinkOption.NOFOLLOW_LINKS)) {
            Folders.createClosed(retired);
            Path place = free(name);
            Files.move(open, place, StandardCopyOption.ATOMIC_MOVE);
            Folders.close(place);
            Folders.sync(retired);
        }
        Files.move(folder.resolve(READY + name), open, StandardCopyOption.ATOMIC_MOVE);
        Folders.sync(releases);
        Folders.sync(folder);
    }

    /** A release may have to be closed twice: what was made anew may tell what became secret later. */
    private Path free(String name) {
        Path place = retired.resolve(name);
        for (int time = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); time++) {
            place = retired.resolve(name + "-" + time);
        }
        return place;
    }
}

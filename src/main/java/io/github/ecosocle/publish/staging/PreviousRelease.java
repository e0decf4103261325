package io.github.ecosocle.publish.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The release readers see while the next one is written.
 *
 * @param sha256 of its files, by path
 */
public record PreviousRelease(Path folder, SortedMap<String, String> sha256) {

    /** True when the file is there; a release of an older version may lack some. */
    public boolean has(String path) {
        return Files.isRegularFile(folder.resolve(path));
    }

    public Path file(String path) {
        return folder.resolve(path);
    }

    /** True when the staged files among those asked about, and they alone, are in this release byte for byte. */
    public boolean isSameAs(List<ReleaseFile> staged, Predicate<String> asked) {
        SortedMap<String, String> before = new TreeMap<>(sha256);
        before.keySet().removeIf(path -> !asked.test(path));
        SortedMap<String, String> now = new TreeMap<>();
        staged.stream().filter(file -> asked.test(file.path())).forEach(file -> now.put(file.path(), file.sha256()));
        return before.equals(now);
    }

    public void copyTo(String path, StagedFile out) throws IOException {
        Files.copy(file(path), out);
    }
}

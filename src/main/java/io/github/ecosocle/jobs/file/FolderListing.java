package io.github.ecosocle.jobs.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists files of a folder, always in the same order whatever the file system. */
public final class FolderListing {
    private FolderListing() {}

    /**
     * Names without their extension, sorted; hidden files, such as an editor leaves behind, are no files of ours.
     *
     * @param inside folder under {@code folder}; empty for itself
     */
    public static List<String> names(Path folder, String inside, String extension) {
        Path listed = folder.resolve(inside);
        if (!Files.isDirectory(listed)) {
            throw new InvalidJobFileException(
                    inside.isEmpty() ? folder.toString() : inside, "", "dossier introuvable.");
        }
        try (Stream<Path> files = Files.list(listed)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(extension) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - extension.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package io.github.ecosocle.feedback;

import io.github.ecosocle.domain.observation.NormalisedSubmission;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Objects;

/** Turns a normalised submission into the return its submitter reads: the same findings as JSON, CSV and a page. */
public final class Returns {
    private final String style;

    public Returns() {
        try (InputStream css = Objects.requireNonNull(Returns.class.getResourceAsStream("constats.css"))) {
            style = new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Writes the return in its own folder, made when missing and closed to others; what has not changed is not rewritten. */
    public void write(NormalisedSubmission normalised, Path folder) throws IOException {
        SubmissionReturn said = SubmissionReturn.of(normalised);
        createClosed(folder);
        replace(folder.resolve("constats.json"), JsonReturn.write(said));
        replace(folder.resolve("constats.csv"), CsvReturn.write(said));
        replace(folder.resolve("constats.html"), new HtmlReturn(style).write(said));
    }

    /** What submitters are told is theirs: the folder, and those above that it needs, are for the owner alone. */
    private static void createClosed(Path folder) throws IOException {
        boolean rights = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] closed = rights
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, closed);
    }

    /** Written aside, then renamed. Not forced to the disk: a return can be made again from the register at any time. */
    private static void replace(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Path aside = file.resolveSibling("." + file.getFileName() + ".part");
        Files.write(aside, bytes);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

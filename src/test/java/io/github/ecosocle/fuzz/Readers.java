package io.github.ecosocle.fuzz;

import io.github.ecosocle.intake.FileReading;
import io.github.ecosocle.intake.format.FileRefused;
import io.github.ecosocle.intake.format.ReceivedFile;
import io.github.ecosocle.intake.format.SubmissionFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives made-up bytes to the readers, as the file they would be. */
final class Readers {
    private static final String NAME = "depot/fuzz.bin";
    private static final String OURS = "io.github.ecosocle.";

    private static final Path FILE = temporaryFile();

    private Readers() {}

    private static Path temporaryFile() {
        try {
            Path file = Files.createTempFile("fuzz", ".bin");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** The whole intake: content decides which reader takes the bytes. */
    static void readAny(byte[] bytes) {
        CheckedTables tables = new CheckedTables();
        FileReading.standard().read(write(bytes), NAME, tables);
        tables.finish();
    }

    /**
     * One reader without the net that catches everything behind it: libraries may throw what they like at damaged files,
     * our own code may not.
     */
    static void read(SubmissionFormat format, byte[] bytes) {
        ReceivedFile file = ReceivedFile.of(write(bytes), NAME);
        if (!format.recognises(file)) {
            return;
        }
        try {
            format.read(file, new CheckedTables());
        } catch (FileRefused | IOException told) {
            // one finding for the submitter
        } catch (NumberFormatException damaged) {
            // a number that is none, in an attribute of a workbook: told as a damaged file
        } catch (RuntimeException failure) {
            if (failure.getStackTrace().length > 0
                    && failure.getStackTrace()[0].getClassName().startsWith(OURS)) {
                throw failure;
            }
        }
    }

    private static Path write(byte[] bytes) {
        try {
            return Files.write(FILE, bytes);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}

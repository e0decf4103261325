package io.github.ecosocle.pipeline.reading;

import io.github.ecosocle.normalise.sample.Received;
import io.github.ecosocle.pipeline.setting.JobFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads files as a night of the real jobs would, with the territories of the whole country; each job is loaded once. */
final class RealJobs {
    static final Path REAL_FILES = Path.of(System.getProperty("ecosocle.real", "../shared/real"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Map<String, FileCheck> CHECKS = new ConcurrentHashMap<>();

    private RealJobs() {}

    static Received read(String job, Path file, String path) {
        FileCheck check =
                CHECKS.computeIfAbsent(job, name -> new FileCheck(JobFiles.read(Path.of("jobs"), name, "essai"), DAY));
        try {
            return new Received(check.check(file, path, 1));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    static Received read(String job, String path, String... lines) {
        try {
            Path file = Files.createTempFile("ecosocle", ".csv");
            try {
                Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
                return read(job, file, path);
            } finally {
                Files.delete(file);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}

package io.github.ecosocle.pipeline.setting;

import io.github.ecosocle.register.database.RegisterLocation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Where a command reads and writes, and for which date.
 *
 * @param date business date of the run, Europe/Paris
 * @param threads workers that read and normalise files
 * @param settle how long a dropped file must have stood still
 * @param register where the register is
 * @param clock for what operators read: never for what is published
 */
public record Settings(
        Path jobs,
        Path input,
        Path output,
        Path work,
        LocalDate date,
        int threads,
        Duration settle,
        RegisterLocation register,
        Clock clock,
        String version) {

    public Path archive() {
        return work.resolve("archive");
    }

    public Path registerFolder() {
        return work.resolve("register");
    }

    /** The closed folder of an audience of a job. */
    public Path audience(String job, String id) {
        return output(job).resolve("ferme").resolve(id);
    }

    public Path output(String job) {
        return output.resolve(job);
    }
}

package io.github.ecosocle.command.option;

import io.github.ecosocle.pipeline.setting.Settings;
import io.github.ecosocle.register.database.RegisterLocation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that works on a job; each may also come from {@code ecosocle.*} or the environment. */
public final class CommonOptions {
    /** Business dates are those of the people who drop files. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final long SETTLE_SECONDS = 3;

    @Option(
            names = "--jobs",
            paramLabel = "DOSSIER",
            defaultValue = "jobs",
            description = "fichiers des travaux (défaut : ${DEFAULT-VALUE})")
    public Path jobs = Path.of("jobs");

    @Option(
            names = "--input",
            paramLabel = "DOSSIER",
            defaultValue = "input",
            description = "dossier de dépôt (défaut : ${DEFAULT-VALUE})")
    public Path input = Path.of("input");

    @Option(
            names = "--output",
            paramLabel = "DOSSIER",
            defaultValue = "output",
            description = "publications et retours (défaut : ${DEFAULT-VALUE})")
    public Path output = Path.of("output");

    @Option(
            names = "--work",
            paramLabel = "DOSSIER",
            defaultValue = "work",
            description = "archive et registre (défaut : ${DEFAULT-VALUE})")
    public Path work = Path.of("work");

    @Option(
            names = "--date",
            paramLabel = "AAAA-MM-JJ",
            description = "date du traitement (défaut : aujourd’hui à Paris)")
    @Nullable
    public LocalDate date;

    @Option(names = "--threads", paramLabel = "N", description = "fils de lecture (défaut : un par cœur)")
    @Nullable
    public Integer threads;

    @Option(
            names = "--settle",
            paramLabel = "SECONDES",
            defaultValue = "" + SETTLE_SECONDS,
            description = "un fichier modifié depuis moins longtemps est attendu (défaut : ${DEFAULT-VALUE})")
    public long settleSeconds = SETTLE_SECONDS;

    @Option(
            names = "--register-url",
            paramLabel = "URL",
            defaultValue = "",
            description = "registre dans PostgreSQL (jdbc:postgresql:…) au lieu de la base embarquée")
    public String registerUrl = "";

    @Option(names = "--register-user", paramLabel = "NOM", defaultValue = "", hidden = true)
    String registerUser = "";

    @Option(names = "--register-password", paramLabel = "SECRET", defaultValue = "", hidden = true)
    String registerPassword = "";

    /** The settings these options ask for. */
    public Settings settings(Clock clock, String version) {
        LocalDate day = date == null ? LocalDate.ofInstant(clock.instant(), PARIS) : date;
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        RegisterLocation register =
                new RegisterLocation(work.resolve("register"), registerUrl, registerUser, registerPassword);
        return new Settings(
                jobs, input, output, work, day, workers, Duration.ofSeconds(settleSeconds), register, clock, version);
    }
}

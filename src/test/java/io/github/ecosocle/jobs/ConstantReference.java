package io.github.ecosocle.jobs;

import io.github.ecosocle.aggregate.Reference;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.geography.Passages;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The real reference, and the passages that a job of constant geography reads in it.
 *
 * @param jobs a copy of the real folder in which {@code socle-national} asks for it
 */
public record ConstantReference(Path jobs, Reference reference, Passages passages) {

    /** Read once: the files do not change, and reading them takes longer than a test. */
    private static final Map<String, ConstantReference> READ = new ConcurrentHashMap<>();

    /** The perimeters of the newest year. */
    public static ConstantReference real() {
        return of("reference");
    }

    /** @param geography as it is written in the job: {@code reference} or a year */
    public static ConstantReference of(String geography) {
        return READ.computeIfAbsent(geography, ConstantReference::read);
    }

    /** What another folder tells. */
    public static ConstantReference of(Path folder, JobsFolder jobs) {
        JobDefinition job = jobs.job("socle-national");
        Territories territories = jobs.territories(job);
        Populations populations = jobs.populations(job, territories);
        Reference reference = new Reference(job, jobs.catalogue(job), territories, populations);
        return new ConstantReference(folder, reference, jobs.passages(job, territories, populations));
    }

    private static ConstantReference read(String geography) {
        try {
            Path folder = Files.createTempDirectory("ecosocle-passages");
            copy(JobsCopy.REAL, folder);
            Path file = folder.resolve("socle-national.yml");
            String text = Files.readString(file, StandardCharsets.UTF_8)
                    .replaceFirst("(?m)^millesime: .*$", "")
                    .stripTrailing();
            Files.writeString(file, text + "\ngeographie: " + geography + "\n", StandardCharsets.UTF_8);
            return of(folder, new JobsFolder(folder));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}

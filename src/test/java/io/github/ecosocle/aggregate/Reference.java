package io.github.ecosocle.aggregate;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.JobsCopy;
import io.github.ecosocle.jobs.JobsFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** All that figures are settled and aggregated against. */
public record Reference(JobDefinition job, Catalogue catalogue, Territories territories, Populations populations) {

    /** Read once: the files do not change, and reading them takes longer than a test. */
    private static final class Real {
        static final Reference READ = read();

        private static Reference read() {
            try {
                JobsFolder jobs = JobsCopy.in(Files.createTempDirectory("ecosocle-reference"))
                        .open();
                JobDefinition job = jobs.job("socle-national");
                Territories territories = jobs.territories(job);
                return new Reference(job, jobs.catalogue(job), territories, jobs.populations(job, territories));
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
    }

    /** The real catalogue and job on the small country of {@link JobsCopy}. */
    static Reference real() {
        return Real.READ;
    }
}

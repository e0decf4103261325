package io.github.ecosocle.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.jobs.file.InvalidJobFileException;
import java.nio.file.Path;

/**
 * A slip of the data team – this text instead of that one – and what they must be told.
 *
 * @param before where {@code ⏎} stands for a new line, {@code ¦} for a bar and {@code ∅} for nothing
 * @param after likewise
 */
record Mistake(String name, String file, String before, String after, String key, String sentence) {
    static final String JOB = "socle-national.yml";

    /** Makes it in a fresh copy and reads the whole folder: what the data team is told. */
    InvalidJobFileException madeIn(Path temporary) {
        JobsFolder folder = JobsCopy.in(temporary)
                .replace(file, plain(before), plain(after))
                .open();
        InvalidJobFileException told = catchThrowableOfType(InvalidJobFileException.class, () -> readAll(folder));
        assertThat(told).as(name).isNotNull();
        return told;
    }

    /** Names the file and the key, and says what is wrong. */
    void isNamedBy(InvalidJobFileException told) {
        assertThat(told.file()).isEqualTo(file);
        assertThat(told.key()).isEqualTo(plain(key));
        assertThat(told.sentence()).contains(sentence);
        assertThat(told).hasMessageContaining(file).hasMessageContaining(plain(key));
    }

    private static void readAll(JobsFolder folder) {
        JobDefinition job = folder.job("socle-national");
        folder.gate(job, folder.catalogue(job), folder.territories(job));
        folder.passages(job, folder.territories(job), folder.populations(job, folder.territories(job)));
    }

    private static String plain(String written) {
        return written.replace('⏎', '\n').replace('¦', '|').replace("∅", "");
    }
}

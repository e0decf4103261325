package io.github.ecosocle.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecosocle.jobs.JobsCopy;
import io.github.ecosocle.jobs.file.InvalidJobFileException;
import io.github.ecosocle.pipeline.setting.JobFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayedExamplesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"socle-national", "cot-tri-calaisis", "cot-tri-boulonnais", "observatoires", "secteurs"})
    void every_example_that_is_shipped_ends_as_it_says(String job) {
        JobFiles files = JobFiles.read(Path.of("jobs"), job, "1");
        assertThat(files.catalogue().indicators())
                .isNotEmpty()
                .allSatisfy(indicator -> assertThat(indicator.examples()).isNotEmpty());
        assertThatCode(() -> PlayedExamples.play(files)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            valeur: "12500"}          | valeur: "12501"}      | exemples[0] | donne enr_hors_hydro_mwh = 12500, pas enr_hors_hydro_mwh = 12501
            manque: non_disponible    | manque: secret        | exemples[5] | enr_hors_hydro_mwh = non_disponible, pas enr_hors_hydro_mwh = secret
            refuse: NEGATIVE          | refuse: RANGE         | exemples[6] | donne NEGATIVE, pas RANGE
            """)
    void one_that_does_not_is_refused_by_name(String text, String changed, String key, String said) throws Exception {
        JobsCopy.in(folder);
        Path file = folder.resolve("indicators/CRTE-03.yml");
        String content = Files.readString(file);
        assertThat(content).contains(text);
        Files.writeString(file, content.replaceFirst(Pattern.quote(text), changed));
        JobFiles files = JobFiles.read(folder, "socle-national", "1");
        assertThatThrownBy(() -> PlayedExamples.play(files))
                .isInstanceOf(InvalidJobFileException.class)
                .hasMessageContaining("CRTE-03.yml")
                .hasMessageContaining(key)
                .hasMessageContaining(said);
    }
}

package io.github.ecosocle.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.geography.Passage;
import io.github.ecosocle.domain.geography.Passages;
import io.github.ecosocle.jobs.file.InvalidJobFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The passages of the data team: read when the job wants them, and every slip told. */
class PassagesStrictnessTest {
    private static final String FILE = "territories/passages.csv";

    @TempDir
    private Path temporary;

    private JobsFolder folder(String geography, String... rows) {
        JobsCopy copy =
                JobsCopy.in(temporary).replace("socle-national.yml", "chevauchement:", geography + "\nchevauchement:");
        String[] lines = new String[rows.length + 1];
        lines[0] = "derniere_annee,siren,siren_successeur,nb_communes,population,surface_km2";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return copy.write(FILE, lines).open();
    }

    private static Passages read(JobsFolder folder) {
        JobDefinition job = folder.job("socle-national");
        return folder.passages(job, folder.territories(job));
    }

    @Test
    void passages_are_read_when_the_job_wants_them() {
        String[] rows = {"2016,246200844,200069037,1,100,4.5", "2016,246200844,246201016,2,30,"};
        Passages passages = read(folder("geographie: reference", rows));
        assertThat(passages.isAsked()).isTrue();
        assertThat(passages.from("246200844", 2016))
                .containsExactly(
                        new Passage(2016, "246200844", "200069037", 1, 100, 450),
                        new Passage(2016, "246200844", "246201016", 2, 30, 0));
        assertThat(read(folder("geographie: envoyee", "nothing,that,can,be,read,here"))
                        .isAsked())
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            unknown origin; 2016,999999999,200069037,1,100,; siren; « 999999999 »
            another year; 2017,246200844,200069037,1,100,; derniere_annee; encore en 2016
            unknown successor; 2016,246200844,999999999,1,100,; siren_successeur; « 999999999 »
            nobody; 2016,246200844,200069037,1,0,; population; plus grand que zéro
            successor forgotten; 2016,246200844,200069037,1,100,; siren_successeur; successions.csv dit
            what was kept forgotten; 2016,200069037,246201016,1,100,; siren_successeur; vit encore
            area in words; 2016,246200844,200069037,1,100,grande; surface_km2; « grande »
            """)
    void a_slip_is_told(String name, String row, String key, String sentence) {
        JobsFolder folder = folder("geographie: reference", row);
        InvalidJobFileException told = catchThrowableOfType(InvalidJobFileException.class, () -> read(folder));
        assertThat(told).as(name).isNotNull();
        assertThat(told.file()).isEqualTo(FILE);
        assertThat(told.key()).isEqualTo(key);
        assertThat(told.sentence()).contains(sentence);
    }
}

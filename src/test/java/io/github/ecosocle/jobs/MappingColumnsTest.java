package io.github.ecosocle.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.HeadingMapping;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.JobDefinition.DeclaredSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that a submitter adds, joins or leaves aside, read strictly. */
class MappingColumnsTest {
    private static final String FILE = "mappings/sinoe-essai.yml";
    private static final String[] LINES = {
        "deposant: sinoe",
        "job: socle-national",
        "fichiers: \"*2023*\"",
        "titres: {\"Tonnage\": valeur}",
        "constantes: {niveau: departement, annee: 2023, unite: kg, indicateur: dma_t, source: sinoe, methode: enquête}",
        "reunir: {commentaire: [\"Note\", \"Suite\"]}",
        "laisses: {\"Rang\": \"un rang\"}"
    };

    @TempDir
    Path folder;

    private static List<HeadingMapping> read(JobsFolder jobs) {
        JobDefinition job = jobs.job("socle-national");
        return jobs.mappings(job, jobs.catalogue(job)).stream()
                .filter(mapping -> mapping.submitter().equals("sinoe"))
                .toList();
    }

    /** A second job, beside that of the socle. */
    private JobsCopy copy() {
        try {
            return JobsCopy.in(folder)
                    .write(
                            "observatoires.yml",
                            Files.readString(JobsCopy.REAL.resolve("observatoires.yml"), StandardCharsets.UTF_8));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Test
    void columns_are_read_as_declared() {
        HeadingMapping mapping =
                read(JobsCopy.in(folder).write(FILE, LINES).open()).get(0);
        assertThat(mapping.constants())
                .isEqualTo(Map.of(
                        Field.NIVEAU, "departement",
                        Field.ANNEE, "2023",
                        Field.UNITE, "kg",
                        Field.INDICATEUR, "dma_t",
                        Field.SOURCE, "sinoe",
                        Field.METHODE, "enquête"));
        assertThat(mapping.joined()).isEqualTo(Map.of(Field.COMMENTAIRE, List.of("note", "suite")));
        assertThat(mapping.findLeft("RANG")).contains("un rang");
        assertThat(mapping.isOf("SINOE_2023.csv")).isTrue();
        assertThat(mapping.isOf("SINOE_2021.csv")).isFalse();
    }

    @Test
    void a_mapping_of_another_job_does_not_hold() {
        JobsFolder jobs = copy().write(FILE, LINES)
                .replace(FILE, "job: socle-national", "job: [observatoires]")
                .open();
        assertThat(read(jobs)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown key | laisses: | laisse: | laisse | vouliez-vous dire « laisses » ?
            unknown job | job: socle-national | job: socle-nationale | job | vouliez-vous dire « socle-national » ?
            not a column | methode: enquête | valeur: 3 | constantes.valeur | clé inconnue
            not a level | niveau: departement | niveau: canton | constantes.niveau | « canton » est inconnu
            not a year | annee: 2023 | annee: 23 | constantes.annee | un nombre entier de 1950 à 2100
            not a unit | unite: kg | unite: therm | constantes.unite | n'est pas une unité
            not a source | source: sinoe | source: sino | constantes.source | vouliez-vous dire « sinoe » ?
            not a measure | indicateur: dma_t | indicateur: dma_tt | constantes.indicateur | vouliez-vous dire « dma_t » ?
            one column to join | ["Note", "Suite"] | ["Note"] | reunir.commentaire | au moins deux titres
            """)
    void a_slip_is_told(String name, String before, String after, String key, String sentence) {
        JobsFolder jobs = JobsCopy.in(folder)
                .write(FILE, LINES)
                .replace(FILE, before, after)
                .open();
        assertThatThrownBy(() -> read(jobs))
                .as(name)
                .hasMessageContaining(FILE)
                .hasMessageContaining(key)
                .hasMessageContaining(sentence);
    }

    @Test
    void a_source_says_who_owns_it_and_how_often_it_is_renewed() {
        JobDefinition job = copy().open().job("observatoires");
        DeclaredSource sinoe = job.sources().stream()
                .filter(source -> source.id().equals("sinoe"))
                .findFirst()
                .orElseThrow();
        assertThat(sinoe.owner()).isEqualTo("ADEME");
        assertThat(sinoe.refresh()).startsWith("années impaires");
        DeclaredSource undeclared =
                JobsCopy.in(folder).open().job("socle-national").sources().get(0);
        assertThat(undeclared.owner()).isEqualTo(undeclared.producer());
        assertThat(undeclared.refresh()).isEmpty();
    }
}

package io.github.ecosocle.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.HeadingMapping;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What submitters word in their own way, read strictly. */
class MappingsTest {
    private static final String FILE = "mappings/246201016.yml";
    private static final String[] LINES = {
        "deposant: \"246201016\"",
        "depuis: 2024-01-01",
        "jusqu_a: 2024-12-31",
        "titres:",
        "  \"Collectivité\": siren_epci",
        "  \"Tonnage OMA\": dma_t (kg)"
    };

    @TempDir
    Path folder;

    /** Those of the submitter of these tests: the real folder declares some of observatories. */
    private static List<HeadingMapping> read(JobsFolder jobs) {
        JobDefinition job = jobs.job("socle-national");
        Catalogue catalogue = jobs.catalogue(job);
        return jobs.mappings(job, catalogue).stream()
                .filter(mapping -> mapping.submitter().equals("246201016"))
                .toList();
    }

    @Test
    void a_submitter_without_mapping_declares_none() {
        assertThat(read(JobsCopy.in(folder).open())).isEmpty();
    }

    @Test
    void a_title_is_found_however_it_is_spelt_on_the_days_it_holds() {
        HeadingMapping mapping =
                read(JobsCopy.in(folder).write(FILE, LINES).open()).get(0);
        assertThat(mapping.find("TONNAGE  oma")).contains("dma_t (kg)");
        assertThat(mapping.find("Tonnage")).isEmpty();
        assertThat(mapping.holds("246201016", LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(mapping.holds("246201016", LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(mapping.holds("246201016", LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(mapping.holds("246201016", LocalDate.of(2023, 12, 31))).isFalse();
        assertThat(mapping.holds("200069037", LocalDate.of(2024, 6, 1))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown key | jusqu_a | jusque | jusque | clé inconnue, vouliez-vous dire « jusqu_a » ?
            unknown submitter | "246201016" | "246201017" | deposant | « 246201017 » est inconnu
            not a day | 2024-01-01 | 2024-1-1 | depuis | une date AAAA-MM-JJ est attendue
            ends before it begins | 2024-12-31 | 2023-12-31 | jusqu_a | une date à partir de « depuis »
            unknown measure | dma_t (kg) | dma_tt | titres.Tonnage OMA | vouliez-vous dire « dma_t » ?
            unit of another family | dma_t (kg) | dma_t (MWh) | titres.Tonnage OMA | « MWh » n'est pas une unité de dma_t
            one title twice | Tonnage OMA | collectivite | titres.collectivite | ne diffère d'un autre que par sa graphie
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
    void two_files_never_hold_for_one_submitter_on_one_day() {
        JobsFolder jobs = JobsCopy.in(folder)
                .write(FILE, LINES)
                .write("mappings/autre.yml", "deposant: \"246201016\"", "titres: {\"T\": dma_t}")
                .open();
        assertThatThrownBy(() -> read(jobs)).hasMessageContaining("vaut déjà pour ce déposant aux mêmes dates");
    }

    @Test
    void a_mapping_is_part_of_what_a_night_depends_on() {
        JobsCopy copy = JobsCopy.in(folder);
        JobsFolder jobs = copy.open();
        String before = jobs.fingerprint(jobs.job("socle-national"));
        copy.write(FILE, LINES);
        assertThat(jobs.fingerprint(jobs.job("socle-national"))).isNotEqualTo(before);
    }
}

package io.github.ecosocle.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.correction.Correction;
import io.github.ecosocle.domain.correction.Expected;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.file.InvalidJobFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsStrictnessTest {
    private static final String LINE = "  - {source: sinoe, territoire: \"246201016\", mesure: dma_t, annee: 2021,"
            + " attendu: \"12 345,5\", attendu_unite: kg, action: remplacer, valeur: \"1234.5\", unite: kg,"
            + " raison: vu, auteur: Anne, date: 2026-01-31}\n";

    @TempDir
    Path temporary;

    private JobsFolder folder(String lines) {
        return JobsCopy.in(temporary)
                .write("corrections.yml", "corrections:\n" + lines)
                .open();
    }

    private static List<Correction> read(JobsFolder folder) {
        JobDefinition job = folder.job("socle-national");
        return folder.corrections(folder.catalogue(job), folder.territories(job));
    }

    @Test
    void a_line_is_read_exactly() {
        JobsFolder folder = folder(LINE);
        JobDefinition job = folder.job("socle-national");
        Catalogue catalogue = folder.catalogue(job);
        Territories territories = folder.territories(job);

        assertThat(read(folder))
                .containsExactly(new Correction(
                        "corrections[1]",
                        "sinoe",
                        territories.find(Level.EPCI, "246201016"),
                        catalogue.number("dma_t"),
                        2021,
                        null,
                        new Expected("12 345,5", "kg", Rational.of(123_455, 10_000)),
                        Rational.of(12_345, 10_000),
                        "vu",
                        "Anne",
                        LocalDate.of(2026, 1, 31)));
    }

    @Test
    void the_file_and_its_lines_are_optional() {
        assertThat(read(JobsCopy.in(temporary).open())).isEmpty();
    }

    @Test
    void a_value_set_aside_has_none_in_its_place() {
        String line = LINE.replace("remplacer, valeur: \"1234.5\", unite: kg", "ecarter");
        assertThat(read(folder(line)).get(0).value()).isNull();
    }

    @Test
    void what_only_another_job_publishes_is_left_to_it() {
        String id = JobsCopy.in(temporary)
                .read("indicators/" + other())
                .split("  - id: ")[1]
                .split("\n")[0];
        assertThat(read(folder(LINE.replace("dma_t", id.strip())))).isEmpty();
    }

    private String other() {
        return Objects.requireNonNull(Path.of("jobs/indicators").toFile().list((dir, name) -> name.startsWith("OBS-")))[
                0];
    }

    @Test
    void a_changed_file_is_another_fingerprint() {
        JobsFolder folder = folder(LINE);
        JobDefinition job = folder.job("socle-national");
        String before = folder.fingerprint(job);
        JobsFolder other = folder(LINE.replace("Anne", "Jean"));
        assertThat(other.fingerprint(job)).isNotEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown key | raison: vu | motif: vu | motif | clé inconnue
            missing reason | raison: vu, | ∅ | raison | obligatoire
            missing author | auteur: Anne, | ∅ | auteur | obligatoire
            missing date | , date: 2026-01-31 | ∅ | date | obligatoire
            no date | 2026-01-31 | 31/01/2026 | date | n'est pas une date
            unknown source | sinoe | sinoo | source | « sinoo » est inconnu
            wrong SIREN | sinoe | "200069038" | source | « 200069038 » est inconnu
            unknown territory | 246201016 | 999999999 | territoire | n'est pas un territoire
            code at two levels | "246201016" | "977" | territoire | désigne plusieurs territoires
            unknown measure | dma_t | dma_tt | mesure | « dma_tt » est inconnu
            year out of reach | 2021 | 21 | annee | de 1950
            missing expected value | attendu: "12 345,5", | ∅ | attendu | obligatoire
            unknown expected unit | attendu_unite: kg | attendu_unite: quintals | attendu_unite | inconnu
            unknown action | remplacer | corriger | action | « corriger » est inconnu
            nothing in its place | valeur: "1234.5", | ∅ | valeur | obligatoire
            no unit | unite: kg, raison | raison | unite | obligatoire
            no number | "1234.5" | environ 12 | valeur | nombre à point décimal
            too many digits | "1234.5" | "0.0000000000001" | valeur | douze décimales
            exponent without end | "1234.5" | "1e999999999" | valeur | trente chiffres
            unit of another family | unite: kg, raison | unite: km, raison | unite | « km » est inconnu
            out of bounds | "1234.5" | "-1" | valeur | hors des bornes
            value of what is set aside | remplacer | ecarter | valeur | écartée
            """)
    void a_slip_in_a_line_is_told(String name, String before, String after, String key, String sentence) {
        assertThat(LINE).contains(before);
        JobsFolder folder = folder(LINE.replace(before, after.replace("∅", "")));
        assertTold(folder, "corrections[1]." + key, sentence);
    }

    @Test
    void the_same_value_is_corrected_once() {
        String again = LINE.replace("12 345,5", "12.3455").replace("attendu_unite: kg", "attendu_unite: t");
        assertTold(folder(LINE + again), "corrections[2].attendu", "déjà corrigée par corrections[1]");
    }

    private static void assertTold(JobsFolder folder, String key, String sentence) {
        InvalidJobFileException told = catchThrowableOfType(InvalidJobFileException.class, () -> read(folder));
        assertThat(told).isNotNull();
        assertThat(told.file()).isEqualTo("corrections.yml");
        assertThat(told.key()).isEqualTo(key);
        assertThat(told.sentence()).contains(sentence);
    }
}

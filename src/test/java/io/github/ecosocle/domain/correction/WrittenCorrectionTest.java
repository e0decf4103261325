package io.github.ecosocle.domain.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.jobs.JobsFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is written for a correction: expected amounts, the line to paste, the published reason. */
class WrittenCorrectionTest {
    private static final JobsFolder JOBS = new JobsFolder(Path.of("jobs"));
    private static final Catalogue CATALOGUE = JOBS.catalogue(JOBS.job("socle-national"));

    @ParameterizedTest
    @CsvSource({
        "'12 345,5', kg, 24691/2000",
        "'12\u202f345,5', t, 24691/2",
        "'\u22123', '', -3",
        "1.5, kt, 1500",
        "'1,234.5', t, ",
        "'12 kg', t, ",
        "1e3, t, ",
        "12, MWh, ",
        "12345678901234567890123456789012345678901, t, "
    })
    void a_plain_number_is_an_exact_amount_and_nothing_else_is(String number, String unit, String amount) {
        assertThat(WrittenQuantity.read(number, unit, CATALOGUE.measure("dma_t"), CATALOGUE.vocabulary())
                        .orElse(null))
                .isEqualTo(amount == null ? null : Rational.parse(amount));
    }

    @Test
    void the_line_to_paste_is_yaml_whatever_was_received() {
        String hostile = "1\"}\\\u0000\u0085\u200b\u2028 2";
        String line = CorrectionLine.of(
                new Submission("inconnu", "0".repeat(64), "f.csv", LocalDate.of(2026, 1, 2), 1),
                new CorrectionLine.Slip("200069037", 2021, "dma_t", "CBC", hostile, " ", "12.5", "t", "d\u00e9bit"));
        Object read = new Load(LoadSettings.builder().build()).loadFromString(line);
        assertThat(read)
                .asString()
                .contains("source=inconnu", "methode=CBC", "date=2026-01-02", "raison=Unit\u00e9 : d\u00e9bit")
                .doesNotContain("attendu_unite");
        String kept = line.substring(line.indexOf("attendu: \"") + 10, line.indexOf("\", action"));
        Expected expected = new Expected(kept.replace("\\\"", "\"").replace("\\\\", "\\"), "", null);
        assertThat(expected.isWritten(hostile, "")).isTrue();
        assertThat(expected.isWritten(hostile + "0", "")).isFalse();
    }

    @Test
    void the_published_reason_stays_one_motif_on_one_line() {
        Correction correction = new Correction(
                "corrections[1]",
                "sinoe",
                1,
                1,
                2021,
                null,
                new Expected("1", "", null),
                null,
                "vu\n  deux fois ; puis trois",
                "Anne",
                LocalDate.of(2026, 1, 31));
        assertThat(correction.motif())
                .isEqualTo("corrige : valeur \u00e9cart\u00e9e, vu deux fois, puis trois (Anne, 2026-01-31)");
    }
}

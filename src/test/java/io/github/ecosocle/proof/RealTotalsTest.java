package io.github.ecosocle.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.jobs.JobsCopy;
import io.github.ecosocle.pipeline.reading.FileCheck;
import io.github.ecosocle.pipeline.setting.JobFiles;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** {@code real-totals.csv}: what an observatory published adds up to the same, read by us or by another program. */
class RealTotalsTest {
    private static final Path SAMPLE =
            Path.of("input/enedis-pdl/production_electrique_epci_pdl_2011-2019_2020-12-31.csv");

    /** The sample keeps tenths of kWh: of 71 EPCI, at most 71 halves of a tenth. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.004");

    @Test
    void the_values_of_an_observatory_add_up_to_its_own_totals() throws IOException {
        FileCheck check = new FileCheck(JobFiles.read(JobsCopy.REAL, "socle-national", "0"), LocalDate.of(2026, 1, 15));
        NormalisedSubmission understood = check.check(SAMPLE, "enedis-pdl/" + SAMPLE.getFileName(), 1);
        Map<String, BigDecimal> totals = new TreeMap<>();
        for (int i = 0; i < understood.observations().size(); i++) {
            Observation said = understood.observations().get(i);
            var quantity = said.quantity();
            if (quantity != null) {
                totals.merge(
                        said.measure() + " " + said.year(), new BigDecimal(quantity.toPlainText()), BigDecimal::add);
            }
        }

        List<NamedCsvRecord> expected = Tables.rows("real-totals.csv");
        assertThat(expected).hasSize(18);
        expected.forEach(row -> assertThat(totals.get(row.getField("mesure") + " " + row.getField("annee")))
                .as("%s", row)
                .isCloseTo(new BigDecimal(row.getField("total_mwh")), within(ROUNDED)));
        assertThat(totals).hasSize(18);
    }
}

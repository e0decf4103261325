package io.github.ecosocle.feedback;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.text.SafeText;
import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Turns findings into {@code constats.csv}, where no text of a file can run as a formula. */
final class CsvReturn {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private CsvReturn() {}

    static String write(SubmissionReturn said) throws IOException {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter rows = new CSVPrinter(csv, FORMAT)) {
            rows.printRecord(FindingCells.COLUMNS);
            for (Finding found : said.findings()) {
                for (String cell : FindingCells.of(found)) {
                    rows.print(SafeText.forSpreadsheet(cell));
                }
                rows.println();
            }
        }
        return csv.toString();
    }
}

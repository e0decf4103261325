package io.github.ecosocle.publish.format.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.SampleFormats;
import io.github.ecosocle.publish.format.parquet.DuckDb;
import io.github.ecosocle.publish.format.spreadsheet.IndicateursXlsx;
import io.github.ecosocle.publish.metadata.DcatCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet files, workbooks and CSV files for Excel that are too heavy for who opens them; read back by other libraries. */
class TypedPartsTest {
    private static final int FIRST_YEAR = 2000;
    /** More than may be open at once. */
    private static final int YEARS = 11;

    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();

    private Path publish(long limit, long rows, Format... formats) throws IOException {
        Figure like = content.figures.get(1);
        content.figures.removeIf(figure -> figure.year() < 2023);
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            content.figures.add(new Figure(
                    like.territory(), year, SampleContent.DMA, "", "0.5", Statut.FOURNI, like.coverage(), "a;b,c"));
        }
        content.figures.sort(Comparator.comparingInt(Figure::territory).thenComparingInt(Figure::year));
        Observations said = new Observations();
        for (int row = 0; row < 40; row++) {
            content.observe(said, "62160", State.KNOWN, row, "=" + row, "");
            said.setYear(row, row % 4 == 0 ? 0 : FIRST_YEAR + row % YEARS);
        }
        content.send("200069037/2026-01-11.csv", said, "");
        content.formats = Set.of(formats);
        List<ExportFormat> all = new ArrayList<>(SampleFormats.allAnd(new YearParts(limit, rows)));
        all.removeIf(IndicateursXlsx.class::isInstance);
        all.addAll(List.of(new ParquetParts(limit), new IndicateursXlsx(limit), new DcatCatalogue()));
        return new Releases(output, all).publish(content, "1", "f").folder();
    }

    private static List<String> names(Path release, String pattern) throws IOException {
        try (Stream<Path> files = Files.list(release.resolve("donnees"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(pattern))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> rows(Path release, String files) throws SQLException {
        return DuckDb.query("SELECT * FROM read_parquet('" + release.resolve("donnees/" + files) + "') ORDER BY ALL");
    }

    @Test
    void the_parts_of_a_parquet_file_hold_every_row_once() throws Exception {
        Path release = publish(1000, Long.MAX_VALUE, Format.BY_YEAR, Format.PARQUET);
        assertThat(names(release, "indicateurs_[0-9]+\\.parquet"))
                .hasSize(YEARS + 1)
                .contains("indicateurs_2000.parquet", "indicateurs_2023.parquet");
        assertThat(names(release, "observations_.*parquet")).contains("observations_sans_annee.parquet");
        for (String file : List.of("indicateurs", "observations")) {
            assertThat(rows(release, file + "_*.parquet"))
                    .as(file)
                    .isNotEmpty()
                    .isEqualTo(rows(release, file + ".parquet"));
        }
        assertThat(DuckDb.query("SELECT DISTINCT annee FROM read_parquet('"
                        + release.resolve("donnees/indicateurs_2004.parquet") + "')"))
                .containsExactly("2004");
    }

    @Test
    void a_workbook_too_heavy_has_one_a_year_beside_it() throws Exception {
        Path release = publish(1000, Long.MAX_VALUE, Format.BY_YEAR, Format.XLSX);
        assertThat(names(release, "indicateurs_epci.*xlsx")).hasSize(YEARS + 2).contains("indicateurs_epci.xlsx");
        int rows = 0;
        for (String name : names(release, "indicateurs_epci_[0-9]{4}\\.xlsx")) {
            try (XSSFWorkbook part = new XSSFWorkbook(Files.newInputStream(release.resolve("donnees/" + name)))) {
                for (Sheet sheet : part) {
                    for (int at = 2; sheet.getSheetName().startsWith("CRTE") && at <= sheet.getLastRowNum(); at++) {
                        assertThat(name)
                                .contains(
                                        "_" + (int) sheet.getRow(at).getCell(2).getNumericCellValue());
                        rows++;
                    }
                }
            }
        }
        // one of GES in 2023, one of DMA each other year
        assertThat(rows).isEqualTo(YEARS + 1);
    }

    @Test
    void a_csv_of_more_rows_than_excel_opens_has_parts_too() throws Exception {
        // eleven years, 2023, and the titles
        Path under = publish(Long.MAX_VALUE, YEARS + 2, Format.BY_YEAR, Format.CSV_EXCEL);
        assertThat(names(under, "indicateurs_epci_excel_.*")).isEmpty();
        content.on("2026-01-16");
        content.description = "Autre.";
        Path over = publish(Long.MAX_VALUE, YEARS + 1, Format.BY_YEAR, Format.CSV_EXCEL);
        assertThat(names(over, "indicateurs_epci_excel_.*")).hasSize(YEARS + 1);
        assertThat(names(over, "indicateurs_epci_[0-9].*")).isEmpty();
    }

    @Test
    void parts_are_told_and_those_who_ask_for_none_have_none() throws Exception {
        Path release = publish(1000, 5, Format.BY_YEAR, Format.PARQUET, Format.XLSX);
        for (String part : List.of("donnees/indicateurs_2001.parquet", "donnees/indicateurs_epci_2001.xlsx")) {
            for (String file :
                    List.of("manifest.json", "datapackage.json", "SHA256SUMS", "metadonnees/catalogue.jsonld")) {
                assertThat(Files.readString(release.resolve(file), StandardCharsets.UTF_8))
                        .as(file)
                        .contains(part);
            }
        }
        assertThat(release.resolve("datapackage.json"))
                .content()
                .contains("Une partie de indicateurs.parquet, trop lourd pour les portails : ses lignes, année 2001.");
        content.on("2026-01-16");
        Path without = publish(1000, 5, Format.PARQUET, Format.XLSX, Format.CSV_EXCEL);
        assertThat(names(without, ".*_(?:[0-9]{4}|sans_annee)\\..*")).isEmpty();
    }
}

package io.github.ecosocle.publish.format.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.SampleFormats;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read back by POI, where another library wrote. */
class IndicateursXlsxTest {
    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();

    private Path publish(Path where) throws IOException {
        content.formats = Set.of(Format.XLSX);
        return new Releases(where, SampleFormats.all())
                .publish(content, "1", "f")
                .folder()
                .resolve("donnees");
    }

    private XSSFWorkbook workbook(String level) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(publish(output).resolve("indicateurs_" + level + ".xlsx")));
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < row.getLastCellNum(); at++) {
            Cell cell = row.getCell(at);
            if (cell == null) {
                cells.add("");
            } else if (cell.getCellType() == CellType.NUMERIC) {
                cells.add("#" + cell.getNumericCellValue());
            } else {
                cells.add(cell.getStringCellValue());
            }
        }
        return cells;
    }

    @Test
    void a_sheet_an_indicator_with_codes_as_text_and_typed_numbers() throws IOException {
        content.figure(Level.POLE, SampleContent.POLE, SampleContent.DMA, "0", Statut.AGREGE, "");
        try (XSSFWorkbook workbook = workbook("pole")) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Lisez-moi", "CRTE-01", "CRTE-10");
            assertThat(workbook.getSheet("CRTE-10"))
                    .map(IndicateursXlsxTest::cells)
                    .containsExactly(
                            List.of("Code", "Territoire", "Année", "Libellé de dma_t (t)", "Statut"),
                            List.of("id_pole", "nom_territoire", "annee", "dma_t", "dma_t_statut"),
                            List.of("pays-boulonnais", "Pays Boulonnais", "#2023.0", "#0.0", "agrege"));
        }
    }

    @Test
    void a_missing_value_is_an_empty_cell_beside_its_reason() throws IOException {
        try (XSSFWorkbook workbook = workbook("epci")) {
            assertThat(cells(workbook.getSheet("CRTE-01").getRow(2)))
                    .containsExactly(
                            "200069037",
                            "CC d’Essai",
                            "#2023.0",
                            "",
                            "partiel – couverture : 1 commune sur 2 – manquent : 200040350|200069037");
        }
    }

    @Test
    void titles_stay_in_sight_and_rows_can_be_filtered() throws IOException {
        try (XSSFWorkbook workbook = workbook("epci")) {
            XSSFSheet sheet = workbook.getSheet("CRTE-01");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(List.of((int) sheet.getPaneInformation().getHorizontalSplitTopRow(), (int)
                            sheet.getPaneInformation().getVerticalSplitLeftColumn()))
                    .containsExactly(2, 2);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:E3");
        }
    }

    @Test
    void the_first_sheet_explains_the_others() throws IOException {
        content.description = "mot ".repeat(31) + "fin";
        try (XSSFWorkbook workbook = workbook("epci")) {
            List<String> said = new ArrayList<>();
            workbook.getSheet("Lisez-moi").forEach(row -> said.add(String.join(" ; ", cells(row))));
            assertThat(said)
                    .contains(
                            "Indicateurs d’essai",
                            "mot ".repeat(29) + "mot",
                            "mot fin",
                            "secret ; vide : couvert par le secret",
                            "CRTE-01 ; ges_teq ; Libellé de ges_teq ; teqCO2 ; Émissions : Définition.");
        }
    }

    @Test
    void methods_have_rows_of_their_own() throws IOException {
        Figure first = content.figures.get(1);
        content.figures.add(
                2,
                new Figure(
                        first.territory(), 2023, SampleContent.GES, "atmo", "4", Statut.FOURNI, first.coverage(), ""));
        try (XSSFWorkbook workbook = workbook("epci")) {
            XSSFSheet sheet = workbook.getSheet("CRTE-01");
            assertThat(cells(sheet.getRow(2)).subList(2, 5)).containsExactly("#2023.0", "", "");
            assertThat(cells(sheet.getRow(3)).subList(2, 5)).containsExactly("#2023.0", "atmo", "#4.0");
        }
    }

    @Test
    void no_text_runs_as_a_formula() throws IOException {
        content.figure(Level.POLE, SampleContent.POLE, SampleContent.DMA, "1", Statut.FOURNI, "=1+1");
        content.title = "=HYPERLINK(\"http://x\")";
        try (XSSFWorkbook workbook = workbook("pole")) {
            assertThat(workbook.getSheet("CRTE-10").getRow(2).getCell(4).getStringCellValue())
                    .isEqualTo("fourni – =1+1");
            assertThat(cells(workbook.getSheet("Lisez-moi").getRow(0))).containsExactly("'=HYPERLINK(\"http://x\")");
        }
    }

    @Test
    void an_indicator_too_long_for_a_sheet_has_one_a_year() throws IOException {
        IndicatorGrid grid = new IndicatorGrid(content.catalogue().indicators().get(0));
        for (int year : new int[] {2023, 2021}) {
            for (int territory = 0; territory < 3; territory++) {
                grid.add(
                        new Figure(
                                territory,
                                year,
                                SampleContent.GES,
                                "",
                                "1",
                                Statut.FOURNI,
                                content.figures.get(0).coverage(),
                                ""),
                        "fourni");
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new LevelWorkbook(content, Level.COMMUNE, 7).write(List.of(grid), bytes);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName() + " " + (sheet.getLastRowNum() - 1))
                    .endsWith("CRTE-01 2021 3", "CRTE-01 2023 3");
        }
    }

    @Test
    void the_hour_and_its_zone_change_no_byte() throws Exception {
        byte[] once = Files.readAllBytes(publish(output).resolve("indicateurs_epci.xlsx"));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            // a ZIP tells two seconds apart
            Thread.sleep(2100);
            assertThat(publish(output.resolve("ailleurs")).resolve("indicateurs_epci.xlsx"))
                    .hasBinaryContent(once);
        } finally {
            TimeZone.setDefault(zone);
        }
    }
}

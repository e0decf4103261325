package io.github.ecosocle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.table.CellKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workbook does not show, or shows as something else than the number it holds. */
class HiddenColumnsTest {
    @TempDir
    Path folder;

    private RecordedTables read(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        }
        return RecordedTables.read(folder, "depot.bin", bytes.toByteArray());
    }

    private static Workbook workbook(boolean old) {
        Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Feuille");
        Row headings = sheet.createRow(0);
        Row values = sheet.createRow(1);
        for (int column = 0; column < 4; column++) {
            headings.createCell(column).setCellValue("titre " + column);
            values.createCell(column).setCellValue(column + 0.5);
        }
        return workbook;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hidden_columns_are_read_like_the_others_and_told_once(boolean old) throws IOException {
        Workbook workbook = workbook(old);
        workbook.getSheetAt(0).setColumnHidden(1, true);
        workbook.getSheetAt(0).setColumnHidden(2, true);
        RecordedTables read = read(workbook);
        assertThat(read.row(2).cells()).containsExactly("0.5", "1.5", "2.5", "3.5");
        assertThat(read.codes()).containsExactly("HIDDEN_COLUMN");
        assertThat(read.findings.get(0).message())
                .contains("cachées dans la feuille (B, C) sont lues comme les autres");
        assertThat(read.findings.get(0).place().cell()).isEqualTo("B");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hidden_columns_that_hold_nothing_and_columns_that_show_are_not_told(boolean old) throws IOException {
        Workbook workbook = workbook(old);
        workbook.getSheetAt(0).setColumnHidden(9, true);
        workbook.getSheetAt(0).setColumnWidth(1, 5000);
        assertThat(read(workbook).codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_hidden_sheet_says_enough(boolean old) throws IOException {
        Workbook workbook = workbook(old);
        workbook.createSheet("Vue");
        workbook.setActiveSheet(1);
        workbook.getSheetAt(0).setColumnHidden(1, true);
        workbook.setSheetHidden(0, true);
        assertThat(read(workbook).codes()).isEmpty();
    }

    @Test
    void open_document_hides_columns_too() {
        String urn = "urn:oasis:names:tc:opendocument:xmlns:";
        String cells = "<table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell>".repeat(4);
        ZipPackage ods = new ZipPackage()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with(
                        "content.xml",
                        "<office:document-content xmlns:office=\"" + urn + "office:1.0\" xmlns:table=\"" + urn
                                + "table:1.0\" xmlns:text=\"" + urn + "text:1.0\"><office:body><office:spreadsheet>"
                                + "<table:table table:name=\"a\"><table:table-column table:number-columns-repeated=\"2\"/>"
                                + "<table:table-column table:visibility=\"collapse\"/><table:table-column/>"
                                + "<table:table-row>" + cells + "</table:table-row></table:table>"
                                + "</office:spreadsheet></office:body></office:document-content>");
        RecordedTables read = RecordedTables.read(folder, "depot.ods", ods.bytes());
        assertThat(read.row(1).cells()).hasSize(4);
        assertThat(read.codes()).containsExactly("HIDDEN_COLUMN");
        assertThat(read.findings.get(0).message()).contains("(C)");
    }

    /** Shown as 12:00, held as 0.5: nobody has seen that number. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_time_of_day_is_no_number(boolean old) throws IOException {
        Workbook workbook = workbook(old);
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("h:mm"));
        workbook.getSheetAt(0).getRow(1).getCell(0).setCellStyle(style);
        RecordedTables read = read(workbook);
        assertThat(read.row(2).text(0)).isEqualTo("12:00");
        assertThat(read.kind(2, 0)).isEqualTo(CellKind.DATE);
    }
}

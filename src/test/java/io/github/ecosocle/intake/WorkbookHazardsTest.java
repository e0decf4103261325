package io.github.ecosocle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.table.CellKind;
import io.github.ecosocle.domain.table.TableOrigin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hazards X01 to X24, in XLSX and, where the format can hold them, in XLS as well. */
class WorkbookHazardsTest {
    @TempDir
    Path folder;

    private static Workbook workbook(boolean old) {
        return old ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private RecordedTables read(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        }
        return RecordedTables.read(folder, "depot.bin", bytes.toByteArray());
    }

    private RecordedTables read(ZipPackage content) {
        return RecordedTables.read(folder, "depot.csv", content.bytes());
    }

    private static Sheet table(Workbook workbook, String name) {
        Sheet sheet = workbook.createSheet(name);
        fill(sheet.createRow(0), "siren", "année", "valeur");
        fill(sheet.createRow(1), 200069037, 2023, 548.2);
        fill(sheet.createRow(2), "200067205", "2023", "12,5");
        return sheet;
    }

    private static void fill(Row row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else {
                row.createCell(i).setCellValue(String.valueOf(values[i]));
            }
        }
    }

    private static void style(Cell cell, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void x01_x02_x14_x18_numbers_and_texts_are_told_apart(boolean old) throws IOException {
        Workbook workbook = workbook(old);
        table(workbook, "Données");
        RecordedTables read = read(workbook);
        assertThat(read.origins).containsExactly(new TableOrigin("depot/depot.bin", "Données", false));
        assertThat(read.row(2).cells()).containsExactly("200069037", "2023", "548.2");
        assertThat(read.row(2).kinds()).containsOnly(CellKind.NUMBER);
        assertThat(read.row(3).cells()).containsExactly("200067205", "2023", "12,5");
        assertThat(read.kind(3, 2)).isEqualTo(CellKind.TEXT);
        assertThat(read.findings).isEmpty();
    }

    @Test
    void x03_x04_content_decides_not_the_name() {
        assertThat(RecordedTables.read(
                                folder,
                                "a.csv",
                                ZipPackage.xlsx(ZipPackage.usualRows()).bytes())
                        .rows)
                .hasSize(2);
        assertThat(RecordedTables.read(folder, "a.xlsx", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)).rows)
                .hasSize(2);
    }

    @Test
    void x05_a_truncated_workbook_is_refused() {
        byte[] whole = ZipPackage.xlsx(ZipPackage.usualRows()).bytes();
        RecordedTables read = RecordedTables.read(folder, "a.xlsx", Arrays.copyOf(whole, whole.length - 300));
        assertThat(read.refusal()).isEqualTo("CORRUPT");
    }

    @Test
    void x06_x20_rows_with_nothing_in_them_are_not_passed() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("vide");
        for (int i = 0; i < 500; i++) {
            style(sheet.createRow(i).createCell(3), "0.00");
        }
        RecordedTables read = read(workbook);
        assertThat(read.origins).hasSize(1);
        assertThat(read.rows).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void x07_merged_values_are_repeated_over_their_area(boolean old) throws IOException {
        Workbook workbook = workbook(old);
        Sheet sheet = workbook.createSheet("fusions");
        fill(sheet.createRow(0), "siren", "2021", "");
        fill(sheet.createRow(1), "", "dma_t", "enaf_ha");
        fill(sheet.createRow(2), "200069037", 1, 2);
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
        RecordedTables read = read(workbook);
        assertThat(read.row(1).cells()).containsExactly("siren", "2021", "2021");
        assertThat(read.row(2).cells()).containsExactly("siren", "dma_t", "enaf_ha");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void x08_x09_x10_hidden_sheets_and_rows_are_passed_with_their_flag(boolean old) throws IOException {
        Workbook workbook = workbook(old);
        table(workbook, "visible").getRow(2).setZeroHeight(true);
        table(workbook, "cachée");
        workbook.setSheetHidden(1, true);
        RecordedTables read = read(workbook);
        assertThat(read.origins).extracting(TableOrigin::hidden).containsExactly(false, true);
        assertThat(read.rows).hasSize(6);
        assertThat(read.rows.get(2).hidden()).isTrue();
        assertThat(read.rows.get(1).hidden()).isFalse();
    }

    @Test
    void x11_x12_x13_a_formula_is_its_stored_result_or_nothing() {
        RecordedTables read = read(ZipPackage.xlsx("<row r=\"1\">"
                + "<c r=\"A1\"><f>B1*2</f><v>548.2</v></c><c r=\"B1\"><f>C1</f></c>"
                + "<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"D1\" t=\"str\"><f>\"a\"</f><v>a</v></c>"
                + "<c r=\"E1\" t=\"b\"><f>1=1</f><v>1</v></c><c r=\"F1\" t=\"e\"><v>#REF!</v></c>"
                + "<c r=\"G1\" t=\"str\"><f>\"\"</f><v></v></c></row>"));
        assertThat(read.row(1).cells()).containsExactly("548.2", "=C1", "#DIV/0!", "a", "VRAI", "#REF!");
        assertThat(read.row(1).kinds())
                .containsExactly(
                        CellKind.NUMBER,
                        CellKind.FORMULA_WITHOUT_VALUE,
                        CellKind.ERROR,
                        CellKind.TEXT,
                        CellKind.BOOLEAN,
                        CellKind.ERROR);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void x15_x16_x19_the_format_tells_dates_and_percentages(boolean old) throws IOException {
        Workbook workbook = workbook(old);
        Row row = workbook.createSheet("formats").createRow(0);
        fill(row, 0.125, 0, 2023, 0.1 + 0.2, 45_000);
        style(row.getCell(0), "0.0%");
        row.getCell(1).setCellValue(LocalDate.of(2023, 12, 31));
        style(row.getCell(1), "dd/mm/yyyy");
        style(row.getCell(2), "0");
        style(row.getCell(4), "[$-40C]d mmmm yyyy;@");
        RecordedTables read = read(workbook);
        assertThat(read.row(1).cells()).containsExactly("0.125", "2023-12-31", "2023", "0.3", "2023-03-15");
        assertThat(read.row(1).kinds())
                .containsExactly(CellKind.PERCENT, CellKind.DATE, CellKind.NUMBER, CellKind.NUMBER, CellKind.DATE);
    }

    @Test
    void x16_built_in_date_and_percent_formats_are_known() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        Row row = workbook.createSheet("formats").createRow(0);
        fill(row, 45_291, 0.5, 0.25);
        short[] builtIn = {14, 9, 20};
        for (int i = 0; i < builtIn.length; i++) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(builtIn[i]);
            row.getCell(i).setCellStyle(style);
        }
        RecordedTables read = read(workbook);
        assertThat(read.row(1).cells()).containsExactly("2023-12-31", "0.5", "06:00");
        assertThat(read.row(1).kinds()).containsExactly(CellKind.DATE, CellKind.PERCENT, CellKind.DATE);
    }

    @Test
    void x17_days_counted_from_1904_give_the_same_dates() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        Row row = workbook.createSheet("1904").createRow(0);
        fill(row, 45_291 - 1_462);
        style(row.getCell(0), "yyyy-mm-dd");
        assertThat(read(workbook).row(1).text(0)).isEqualTo("2023-12-31");
    }

    @Test
    void x21_a_far_cell_is_left_out_and_told() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = table(workbook, "loin");
        sheet.getRow(1).createCell(16_383).setCellValue("oubli");
        sheet.createRow(1_048_575).createCell(0).setCellValue("oubli");
        RecordedTables read = read(workbook);
        assertThat(read.numbers()).containsExactly(1, 2, 3);
        assertThat(read.row(2).cells()).hasSize(3);
        assertThat(read.codes()).containsExactly("FAR_CELL");
    }

    @Test
    void sixteen_thousand_used_columns_are_refused() {
        StringBuilder cells = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < 16_384; i++) {
            cells.append("<c><v>1</v></c>");
        }
        assertThat(read(ZipPackage.xlsx(cells + "</row>")).refusal()).isEqualTo("TOO_MANY_COLUMNS");
    }

    @Test
    void x24_rich_texts_and_comments_give_the_text_alone() {
        RecordedTables read = read(ZipPackage.xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                        + "<c r=\"B1\" t=\"inlineStr\"><is><r><t>val</t></r><r><t>eur</t></r></is></c></row>")
                .with(
                        "xl/sharedStrings.xml",
                        ZipPackage.strings(
                                "<si><r><rPr><b/></rPr><t>si</t></r><r><t>ren</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>"))
                .with("xl/comments1.xml", "<comments><commentList/></comments>"));
        assertThat(read.texts()).containsExactly(List.of("siren", "valeur"));
    }
}

package io.github.ecosocle.publish.format.spreadsheet;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.text.SafeText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntPredicate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Turns the grids of one level into a workbook. It tells no date: the same figures are the same workbook. */
public final class LevelWorkbook {
    /** Of a sheet, in Excel. */
    static final int MAX_ROWS = 1_048_576;

    private static final int MAX_CELL_SIGNS = 32_767;
    private static final int HEADER_ROWS = 2;
    private static final int FLUSHED_ROWS = 500;
    private static final double NAME_WIDTH = 36;
    private static final double VALUE_WIDTH = 18;
    private static final String HEADER_FILL = "DDE8E3";

    private final ReleaseContent content;
    private final Level level;
    private final int maxRows;

    /** @param maxRows beyond, an indicator has one sheet a year */
    LevelWorkbook(ReleaseContent content, Level level, int maxRows) {
        this.content = content;
        this.level = level;
        this.maxRows = maxRows;
    }

    void write(List<IndicatorGrid> grids, OutputStream out) throws IOException {
        write(grids, year -> true, out);
    }

    /** Some years alone, of the indicators that have one of them. */
    void write(List<IndicatorGrid> all, IntPredicate years, OutputStream out) throws IOException {
        List<IndicatorGrid> grids =
                all.stream().filter(grid -> grid.listYears().anyMatch(years)).toList();
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(dated, "Ecosocle", "1.0")) {
            ReadMeSheet.write(workbook, content, level, grids);
            for (IndicatorGrid grid : grids) {
                writeIndicator(workbook, grid, years);
            }
        }
        RepeatableZip.copy(dated.toByteArray(), out);
    }

    private void writeIndicator(Workbook workbook, IndicatorGrid grid, IntPredicate years) throws IOException {
        String code = grid.indicator().code();
        if (grid.listYears().filter(years).count() + HEADER_ROWS <= maxRows) {
            writeSheet(workbook.newWorksheet(code), grid, years);
            return;
        }
        for (int only : grid.listYears().filter(years).distinct().sorted().toArray()) {
            writeSheet(workbook.newWorksheet(code + " " + only), grid, year -> year == only);
        }
    }

    private void writeSheet(Worksheet sheet, IndicatorGrid grid, IntPredicate years) throws IOException {
        int[] measures = grid.metMeasures();
        int keys = grid.hasMethods() ? 4 : 3;
        int rows = (int) grid.listYears().filter(years).count();
        header(sheet, grid, measures, keys, rows);
        int at = HEADER_ROWS;
        for (int row = 0; row < grid.rows(); row++) {
            if (years.test(grid.year(row))) {
                writeRow(sheet, grid, row, at++, measures);
                if (at % FLUSHED_ROWS == 0) {
                    sheet.flush();
                }
            }
        }
        sheet.finish();
    }

    private void header(Worksheet sheet, IndicatorGrid grid, int[] measures, int keys, int rows) {
        titles(sheet, 0, "Code", level.keyColumn());
        titles(sheet, 1, "Territoire", "nom_territoire");
        titles(sheet, 2, "Année", "annee");
        if (keys > 3) {
            titles(sheet, 3, "Méthode", "methode");
        }
        sheet.width(0, VALUE_WIDTH);
        sheet.width(1, NAME_WIDTH);
        int column = keys;
        for (int place : measures) {
            String label = grid.measure(place).label() + " ("
                    + grid.measure(place).unit().symbol() + ")";
            titles(sheet, column, cell(label), grid.measure(place).id());
            titles(sheet, column + 1, "Statut", grid.measure(place).id() + "_statut");
            sheet.width(column, VALUE_WIDTH);
            sheet.width(column + 1, VALUE_WIDTH);
            column += 2;
        }
        sheet.range(0, 0, HEADER_ROWS - 1, column - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(HEADER_FILL)
                .set();
        sheet.freezePane(2, HEADER_ROWS);
        sheet.setAutoFilter(HEADER_ROWS - 1, 0, HEADER_ROWS - 1 + rows, column - 1);
        sheet.repeatRows(0, HEADER_ROWS - 1);
        sheet.pageOrientation("landscape");
    }

    /** For people, then for those who join tables. */
    private static void titles(Worksheet sheet, int column, String read, String name) {
        sheet.value(0, column, read);
        sheet.value(1, column, name);
    }

    private void writeRow(Worksheet sheet, IndicatorGrid grid, int row, int at, int[] measures) {
        int territory = grid.territory(row);
        int column = 0;
        sheet.value(at, column++, cell(content.territories().code(territory)));
        sheet.value(at, column++, cell(content.territories().name(territory)));
        sheet.value(at, column++, grid.year(row));
        if (grid.hasMethods()) {
            sheet.value(at, column++, cell(grid.method(row)));
        }
        for (int place : measures) {
            double value = grid.value(row, place);
            if (!Double.isNaN(value)) {
                sheet.value(at, column, value);
            }
            sheet.value(at, column + 1, cell(grid.note(row, place)));
            column += 2;
        }
    }

    /** Text of others as a cell that no spreadsheet takes for a formula, and that it can hold. */
    public static String cell(String text) {
        String safe = SafeText.visible(SafeText.forSpreadsheet(text));
        return safe.length() <= MAX_CELL_SIGNS ? safe : safe.substring(0, MAX_CELL_SIGNS - 1) + "…";
    }
}

package io.github.ecosocle.intake.workbook;

import io.github.ecosocle.intake.format.FileRefused;
import io.github.ecosocle.intake.sheet.CellValue;
import io.github.ecosocle.intake.sheet.NumberFormats;
import io.github.ecosocle.intake.sheet.SheetRows;
import io.github.ecosocle.intake.sheet.StoredNumber;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Passes the rows of one sheet that POI holds in memory: old XLS, and XLSX that the streaming reader refuses. */
final class PoiSheet {
    /** As wide as an XLS sheet may be. */
    private static final int OLD_COLUMNS = 256;

    private final NumberFormats formats;
    private final SheetRows rows;

    private PoiSheet(NumberFormats formats, SheetRows rows) {
        this.formats = formats;
        this.rows = rows;
    }

    /** Rows up to the last one passed are passed over. */
    static void pass(Sheet sheet, NumberFormats formats, SheetRows rows) throws FileRefused {
        PoiSheet poi = new PoiSheet(formats, rows);
        for (int column = 0; column < OLD_COLUMNS; column++) {
            if (sheet.isColumnHidden(column)) {
                rows.hideColumns(column, column);
            }
        }
        int done = rows.lastNumber();
        for (Row row : sheet) {
            // a row number below 1 is a lie: start() refuses it
            if (row.getRowNum() < 0 || row.getRowNum() + 1 > done) {
                poi.pass(row);
            }
        }
    }

    private void pass(Row row) throws FileRefused {
        rows.start(row.getRowNum() + 1, row.getZeroHeight());
        for (Cell cell : row) {
            rows.cell(cell.getColumnIndex(), value(cell));
        }
        rows.finish();
    }

    private CellValue value(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA) {
            return value(cell, cell.getCellType());
        }
        // POI answers 0 when the file holds no result
        return cell instanceof XSSFCell stored && isValueless(stored.getCTCell())
                ? CellValue.formulaWithoutValue(cell.getCellFormula())
                : value(cell, cell.getCachedFormulaResultType());
    }

    /** What programs that never compute write: no {@code <v>}, or an empty one that is not said to be a text. */
    private static boolean isValueless(CTCell stored) {
        return !stored.isSetV() || stored.getV().isEmpty() && stored.getT() == STCellType.N;
    }

    private CellValue value(Cell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> text(cell);
            case BOOLEAN -> CellValue.truth(cell.getBooleanCellValue());
            case ERROR -> CellValue.error(error(cell.getErrorCellValue()));
            case BLANK, FORMULA, _NONE -> CellValue.EMPTY;
        };
    }

    /** Where the table of texts has no such entry, POI answers the empty text. */
    private static CellValue text(Cell cell) {
        String text = cell.getStringCellValue();
        if (text.isEmpty()
                && cell instanceof XSSFCell stored
                && stored.getCTCell().getT() == STCellType.S) {
            int known = stored.getSheet()
                    .getWorkbook()
                    .getSharedStringSource()
                    .getSharedStringItems()
                    .size();
            Objects.checkIndex(Integer.parseInt(stored.getRawValue()), known);
        }
        return CellValue.text(text);
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    private CellValue number(Cell cell) {
        CellStyle style = cell.getCellStyle();
        String plain = StoredNumber.plain(cell.getNumericCellValue());
        return CellValue.number(plain, style.getDataFormat(), style.getDataFormatString(), formats);
    }
}

package io.github.ecosocle.intake.workbook;

import io.github.ecosocle.intake.format.FileRefused;
import io.github.ecosocle.intake.sheet.CellValue;
import io.github.ecosocle.intake.sheet.EmptyResults;
import io.github.ecosocle.intake.sheet.NumberFormats;
import io.github.ecosocle.intake.sheet.SheetRows;
import io.github.ecosocle.intake.sheet.StoredNumber;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Passes the rows of one worksheet as the streaming reader finds them. */
final class FastSheet {
    private final Sheet sheet;
    private final NumberFormats formats;
    private final SheetRows rows;
    private final EmptyResults emptyResults;
    private boolean emptyText;

    FastSheet(Sheet sheet, NumberFormats formats, SheetRows rows, EmptyResults emptyResults) {
        this.sheet = sheet;
        this.formats = formats;
        this.rows = rows;
        this.emptyResults = emptyResults;
    }

    /** False when the reader gave up: the rows passed until then are sound, the others remain to be read. */
    boolean passes() throws FileRefused {
        Stream<Row> stream = open();
        if (stream == null) {
            return false;
        }
        try (stream) {
            Iterator<Row> iterator = stream.iterator();
            while (true) {
                Row row;
                // only what the reader throws, never what the sink does
                try {
                    if (!iterator.hasNext()) {
                        return true;
                    }
                    row = iterator.next();
                } catch (RuntimeException givenUp) {
                    return false;
                }
                pass(row);
            }
        }
    }

    private @Nullable Stream<Row> open() {
        try {
            return sheet.openStream();
        } catch (IOException | RuntimeException refused) {
            return null;
        }
    }

    private void pass(Row row) throws FileRefused {
        rows.start(row.getRowNum(), row.isHidden());
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            if (cell != null) {
                rows.cell(cell.getColumnIndex(), value(cell));
            }
        }
        rows.finish();
    }

    private CellValue value(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null && cell.getType() != CellType.FORMULA) {
            // a kind is announced and no value follows; or the whole table of texts is gone
            emptyText |= cell.getType() == CellType.STRING;
            return CellValue.EMPTY;
        }
        return switch (cell.getType()) {
            case EMPTY -> CellValue.EMPTY;
            case NUMBER -> number(cell, raw);
            case STRING -> text(raw);
            case BOOLEAN -> CellValue.truth(Boolean.TRUE.equals(cell.getValue()));
            case ERROR -> CellValue.error(raw);
            case FORMULA -> result(cell, raw);
        };
    }

    private CellValue text(String raw) {
        emptyText |= raw.isEmpty();
        return CellValue.text(raw);
    }

    /** A cell held the empty text: really, or because the table of texts has no such entry. */
    boolean sawEmptyText() {
        return emptyText;
    }

    /** A formula without {@code <v>}, or whose {@code <v>} is empty, has no result – unless it is said to be a text. */
    private CellValue result(Cell cell, @Nullable String raw) {
        if (raw == null
                || raw.isEmpty() && emptyResults.contains(cell.getAddress().toString())) {
            String formula = cell.getFormula();
            return formula == null ? CellValue.EMPTY : CellValue.formulaWithoutValue(formula);
        }
        if (cell.getValue() instanceof Boolean truth) {
            return CellValue.truth(truth);
        }
        return cell.getValue() instanceof Number ? number(cell, raw) : CellValue.result(raw);
    }

    private CellValue number(Cell cell, String raw) {
        Integer formatId = cell.getDataFormatId();
        String plain = StoredNumber.plain(raw.strip());
        return CellValue.number(plain, formatId == null ? 0 : formatId, cell.getDataFormatString(), formats);
    }
}

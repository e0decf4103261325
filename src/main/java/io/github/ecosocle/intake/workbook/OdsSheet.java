package io.github.ecosocle.intake.workbook;

import io.github.ecosocle.intake.format.FileRefused;
import io.github.ecosocle.intake.safety.Limits;
import io.github.ecosocle.intake.safety.SafeXml;
import io.github.ecosocle.intake.sheet.CellValue;
import io.github.ecosocle.intake.sheet.Merges;
import io.github.ecosocle.intake.sheet.SheetRows;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Passes the rows of one OpenDocument sheet, which writes equal cells and rows once with a count. */
final class OdsSheet {
    /** No table holds the same row so often; a million times is the empty rest of a sheet. */
    private static final int MAX_EQUAL_ROWS = 1_000;

    /** Cells that are not written but repeated: beyond, a few hundred bytes would keep a machine busy for hours. */
    private static final long MAX_REPEATED_CELLS = 10_000_000;

    private final XMLStreamReader xml;
    private final String file;
    private final SheetRows rows;
    private final Merges merges;
    private final List<Placed> cells = new ArrayList<>();
    private int row = 1;
    private int column;
    private int columnsSeen;
    private long repeatedCells;

    private record Placed(int column, int count, CellValue value) {}

    OdsSheet(XMLStreamReader xml, String file, SheetRows rows, Merges merges) {
        this.xml = xml;
        this.file = file;
        this.rows = rows;
        this.merges = merges;
    }

    /** From the start of the table to its end. */
    void read() throws XMLStreamException, FileRefused {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table")) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-row" -> row();
                    case "table-column" -> columns();
                    case "shapes", "forms", "table-source", "named-expressions" -> skip(xml);
                    default -> {}
                }
            }
        }
    }

    private void columns() {
        int count = count("number-columns-repeated");
        if (isHidden()) {
            rows.hideColumns(columnsSeen, columnsSeen + count - 1);
        }
        columnsSeen += count;
    }

    private boolean isHidden() {
        String visibility = SafeXml.attribute(xml, "visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private void row() throws XMLStreamException, FileRefused {
        int count = count("number-rows-repeated");
        boolean hidden = isHidden();
        cells.clear();
        column = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                cell();
            }
        }
        pass(count, hidden);
    }

    private void pass(int count, boolean hidden) throws FileRefused {
        boolean filled = !cells.isEmpty();
        int rowsPassed = Math.min(count, MAX_EQUAL_ROWS);
        repeatedCells += rowsPassed * cells.stream().mapToLong(Placed::count).sum() - cells.size();
        if (repeatedCells > MAX_REPEATED_CELLS) {
            throw Limits.zipBomb(file);
        }
        for (int i = 0; filled && i < rowsPassed; i++) {
            rows.start(row + i, hidden);
            for (Placed cell : cells) {
                for (int j = 0; j < cell.count; j++) {
                    rows.cell(cell.column + j, cell.value);
                }
            }
            rows.finish();
        }
        row += count;
    }

    private void cell() throws XMLStreamException {
        boolean covered = xml.getLocalName().equals("covered-table-cell");
        if (!covered && !xml.getLocalName().equals("table-cell")) {
            skip(xml);
            return;
        }
        int count = count("number-columns-repeated");
        int columns = count("number-columns-spanned");
        int deep = count("number-rows-spanned");
        if (columns * (long) deep > 1) {
            merges.add(new Merges.Area(row, row + deep - 1, column, column + columns - 1));
        }
        CellValue value = new OdsCell(xml).read();
        if (!covered && !value.equals(CellValue.EMPTY)) {
            cells.add(new Placed(column, Math.min(count, 2 * Limits.COLUMNS), value));
        }
        column += count;
    }

    /** A count of at least one and at most one sheet. */
    private int count(String attribute) {
        String text = SafeXml.attribute(xml, attribute);
        return text.isEmpty() ? 1 : Math.max(1, Math.min(Integer.parseInt(text), Limits.SHEET_ROWS));
    }

    /** Passes over the element just begun, however deep it is. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}

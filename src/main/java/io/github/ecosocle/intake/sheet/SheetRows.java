package io.github.ecosocle.intake.sheet;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.CellKind;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.domain.table.TableSink;
import io.github.ecosocle.intake.format.FileRefused;
import io.github.ecosocle.intake.safety.Limits;
import java.util.Arrays;

/**
 * Puts the cells of one sheet together into raw rows: bounds them, repeats merged values, drops rows with nothing in
 * them. For each row: {@link #start}, {@link #cell} …, {@link #finish}.
 */
public final class SheetRows {
    private static final Rule FAR_CELL = new Rule(
            "FAR_CELL",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Une cellule isolée, très loin du tableau, a été ignorée.",
            "une feuille qui ne contient que le tableau",
            "un mot oublié dans la cellule XFD1048576");

    /** A lone cell after so many empty rows belongs to no table. */
    private static final int FAR_ROWS = 10_000;

    private static final CellKind[] ALL_TEXT = {};

    private final TableOrigin origin;
    private final TableSink sink;
    private final Merges merges;
    private final HiddenColumns hiddenColumns;
    private String[] texts = new String[16];
    private CellKind[] kinds = new CellKind[16];
    private int width;
    private int filled;
    private int farCells;
    private boolean farTold;
    private boolean tooLong;
    private int rowChars;
    private boolean broken;
    private int number;
    private int lastNumber;
    private int lastPassed;
    private boolean hidden;

    public SheetRows(TableOrigin origin, TableSink sink, Merges merges) {
        this.origin = origin;
        this.sink = sink;
        this.merges = merges;
        this.hiddenColumns = new HiddenColumns(origin);
        Arrays.fill(texts, "");
        Arrays.fill(kinds, CellKind.TEXT);
    }

    /** Columns from 0, both included, that the workbook does not show; said before the first row. */
    public void hideColumns(int first, int last) {
        hiddenColumns.add(first, last);
    }

    /** @param row from 1, growing */
    public void start(int row, boolean isHidden) throws FileRefused {
        if (row <= lastNumber || row > Limits.SHEET_ROWS) {
            throw FileRefused.corrupt(origin.file(), "la feuille « " + origin.sheet() + " » annonce une ligne " + row);
        }
        number = row;
        lastNumber = row;
        hidden = isHidden;
        Arrays.fill(texts, 0, width, "");
        Arrays.fill(kinds, 0, width, CellKind.TEXT);
        width = 0;
        filled = 0;
        farCells = 0;
        tooLong = false;
        rowChars = 0;
        broken = false;
    }

    /** @param column from 0 */
    public void cell(int column, CellValue value) throws FileRefused {
        String text = value.text();
        if (text.isEmpty() || column < 0) {
            return;
        }
        if (column >= Limits.COLUMNS) {
            if (++farCells + filled > Limits.COLUMNS) {
                throw Limits.tooManyColumns(new Place(origin.file(), origin.sheet(), number, -1));
            }
            return;
        }
        rowChars = Math.addExact(rowChars, tooLong ? 0 : text.length());
        tooLong |= text.length() > Limits.FIELD_CHARS || rowChars > Limits.ROW_CHARS;
        broken |= text.indexOf('\0') >= 0 || text.indexOf('\uFFFF') >= 0;
        filled++;
        hiddenColumns.see(column, sink);
        put(column, tooLong ? "" : text, value.kind());
    }

    private void put(int column, String text, CellKind kind) {
        while (column >= texts.length) {
            int before = texts.length;
            texts = Arrays.copyOf(texts, 2 * before);
            kinds = Arrays.copyOf(kinds, 2 * before);
            Arrays.fill(texts, before, texts.length, "");
            Arrays.fill(kinds, before, kinds.length, CellKind.TEXT);
        }
        texts[column] = text;
        kinds[column] = kind;
        width = Math.max(width, column + 1);
    }

    /** Passes the row on, unless there is nothing in it. */
    public void finish() {
        boolean lone = filled == 1 && number - lastPassed > FAR_ROWS;
        if (farCells > 0 || lone) {
            tellFarCell();
        }
        // before blank rows are dropped: a merged area may begin on any row
        merges.fill(number, this);
        if (filled == 0 || lone) {
            return;
        }
        if (tooLong) {
            sink.found(Limits.fieldTooLong(place()));
            return;
        }
        lastPassed = number;
        sink.row(new RawRow(number, Arrays.copyOf(texts, width), copyKinds(), hidden, broken));
    }

    private void tellFarCell() {
        if (!farTold) {
            farTold = true;
            sink.found(FAR_CELL.at(place(), ""));
        }
    }

    private Place place() {
        return new Place(origin.file(), origin.sheet(), number, -1);
    }

    private CellKind[] copyKinds() {
        for (int i = 0; i < width; i++) {
            if (kinds[i] != CellKind.TEXT) {
                return Arrays.copyOf(kinds, width);
            }
        }
        return ALL_TEXT;
    }

    /** The number of the row passed last, 0 before any. */
    public int lastNumber() {
        return lastNumber;
    }

    String text(int column) {
        return column < texts.length ? texts[column] : "";
    }

    CellKind kind(int column) {
        return column < kinds.length ? kinds[column] : CellKind.TEXT;
    }

    /** Puts the value of a merged area into one of its other cells, empty by nature. */
    void repeat(int column, String text, CellKind kind) {
        if (column < Limits.COLUMNS && text(column).isEmpty()) {
            put(column, text, kind);
        }
    }
}

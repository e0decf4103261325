package io.github.ecosocle.intake.sheet;

import io.github.ecosocle.domain.table.CellKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The merged areas of one sheet, met row by row: the value of the first cell of each is repeated over its area, since
 * that is what people see.
 */
public final class Merges {
    /** Larger areas are decoration. */
    private static final int MAX_CELLS = 200;
    /** No real sheet has so many; beyond, they are ignored. */
    private static final int MAX_AREAS = 50_000;

    private final List<Area> coming = new ArrayList<>();
    private final List<Active> active = new ArrayList<>();
    private boolean sorted = true;
    private int next;

    /** Rows from 1, columns from 0, bounds included. */
    public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        private boolean isRepeated() {
            long cells = (lastRow - firstRow + 1L) * (lastColumn - firstColumn + 1L);
            return cells > 1 && cells <= MAX_CELLS;
        }
    }

    private record Active(Area area, String text, CellKind kind) {}

    /** Areas may come in any order, each before its first row. */
    public void add(Area area) {
        if (area.isRepeated() && coming.size() < MAX_AREAS) {
            coming.add(area);
            sorted = false;
        }
    }

    /** Fills the cells of a row that lie inside merged areas. */
    void fill(int row, SheetRows cells) {
        if (!sorted) {
            coming.subList(next, coming.size()).sort(Comparator.comparingInt(Area::firstRow));
            sorted = true;
        }
        active.removeIf(merge -> merge.area.lastRow < row);
        while (next < coming.size() && coming.get(next).firstRow <= row) {
            Area area = coming.get(next++);
            String text = cells.text(area.firstColumn);
            if (area.firstRow == row && !text.isEmpty()) {
                active.add(new Active(area, text, cells.kind(area.firstColumn)));
            }
        }
        for (Active merge : active) {
            for (int column = merge.area.firstColumn; column <= merge.area.lastColumn; column++) {
                cells.repeat(column, merge.text, merge.kind);
            }
        }
    }
}

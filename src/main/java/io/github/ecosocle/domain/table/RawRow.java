package io.github.ecosocle.domain.table;

/**
 * A row as it stands in the file.
 *
 * @param number as a spreadsheet shows it, from 1
 * @param cells texts, never null, empty where the cell is empty; shorter than the header when cells are missing
 * @param kinds one per cell, or empty when all are {@link CellKind#TEXT}
 * @param hidden the row is hidden in its workbook
 * @param damaged some bytes of the row are not valid text
 */
public record RawRow(int number, String[] cells, CellKind[] kinds, boolean hidden, boolean damaged) {
    private static final CellKind[] ALL_TEXT = {};

    public static RawRow ofText(int number, String... cells) {
        return new RawRow(number, cells, ALL_TEXT, false, false);
    }

    public int width() {
        return cells.length;
    }

    /** The text of a column, empty beyond the end of the row. */
    public String text(int column) {
        return column >= 0 && column < cells.length ? cells[column] : "";
    }

    public CellKind kind(int column) {
        return column >= 0 && column < kinds.length ? kinds[column] : CellKind.TEXT;
    }

    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}

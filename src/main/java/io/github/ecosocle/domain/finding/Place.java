package io.github.ecosocle.domain.finding;

/**
 * Where a finding points: file, sheet (empty for CSV), row as a spreadsheet numbers it (0 for the whole sheet or file),
 * column from 0 (-1 for the whole row).
 */
public record Place(String file, String sheet, int row, int column) {

    public static Place wholeFile(String file) {
        return new Place(file, "", 0, -1);
    }

    public static Place wholeSheet(String file, String sheet) {
        return new Place(file, sheet, 0, -1);
    }

    public Place atColumn(int other) {
        return new Place(file, sheet, row, other);
    }

    /** {@code B17}; {@code 17} for a whole row; empty for a whole sheet or file. */
    public String cell() {
        return cellName(row, column);
    }

    public static String cellName(int row, int column) {
        if (row <= 0) {
            return column < 0 ? "" : columnName(column);
        }
        return column < 0 ? Integer.toString(row) : columnName(column) + row;
    }

    /** 0 is A, 25 is Z, 26 is AA. */
    public static String columnName(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : columnName(column / 26 - 1) + last;
    }
}

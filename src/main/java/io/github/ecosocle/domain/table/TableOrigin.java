package io.github.ecosocle.domain.table;

/** Where a table stands: the file name shown to people, the sheet (empty for CSV), whether the sheet is hidden. */
public record TableOrigin(String file, String sheet, boolean hidden) {}

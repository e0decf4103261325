package io.github.ecosocle.domain.table;

/** What a cell holds, beyond its text. A CSV cell is always {@link #TEXT}. */
public enum CellKind {
    TEXT,
    /** A stored number: the text is plain decimal with a point, at most 15 significant digits. */
    NUMBER,
    /** A stored number shown as a percentage: the text is the stored one, {@code 0.125} for 12,5 %. */
    PERCENT,
    /** A stored date: the text is ISO, {@code 2023-12-31}. */
    DATE,
    BOOLEAN,
    /** {@code #DIV/0!}, {@code #REF!} … */
    ERROR,
    /** A formula whose result is not stored in the file: there is no value to read. */
    FORMULA_WITHOUT_VALUE
}

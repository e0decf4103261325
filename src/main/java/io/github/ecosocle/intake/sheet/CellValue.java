package io.github.ecosocle.intake.sheet;

import io.github.ecosocle.domain.table.CellKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text and kind of a cell, from what workbooks store: a number with its format, a result, an error. */
public record CellValue(String text, CellKind kind) {
    public static final CellValue EMPTY = new CellValue("", CellKind.TEXT);

    private static final Set<String> ERRORS = Set.of(
            "#DIV/0!",
            "#N/A",
            "#NAME?",
            "#NULL!",
            "#NUM!",
            "#REF!",
            "#VALUE!",
            "#GETTING_DATA",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!",
            "#CONNECT!",
            "#UNKNOWN!");
    private static final int FORMULA_CHARS = 200;

    public static CellValue text(String text) {
        return text.isEmpty() ? EMPTY : new CellValue(text, CellKind.TEXT);
    }

    /** A text result of a formula may be the name of an error. */
    public static CellValue result(String text) {
        return ERRORS.contains(text) ? error(text) : text(text);
    }

    public static CellValue error(String text) {
        return new CellValue(text, CellKind.ERROR);
    }

    public static CellValue truth(boolean value) {
        return new CellValue(value ? "VRAI" : "FAUX", CellKind.BOOLEAN);
    }

    /** The formula stands as text so that a finding can show it; its value is nowhere in the file. */
    public static CellValue formulaWithoutValue(String formula) {
        String shown = formula.length() > FORMULA_CHARS ? formula.substring(0, FORMULA_CHARS) : formula;
        return new CellValue("=" + shown, CellKind.FORMULA_WITHOUT_VALUE);
    }

    /** @param plain as {@link StoredNumber} writes it */
    public static CellValue number(String plain, int formatId, @Nullable String format, NumberFormats formats) {
        CellKind kind = formats.kind(formatId, format);
        String date = kind == CellKind.DATE ? formats.date(plain) : plain;
        // a number that is no day, whatever its format, stays a number
        return new CellValue(date, kind == CellKind.DATE && date.equals(plain) ? CellKind.NUMBER : kind);
    }
}

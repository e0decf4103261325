package io.github.ecosocle.intake.sheet;

import io.github.ecosocle.domain.table.CellKind;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Tells from its number format whether a stored number is a date, a percentage or a plain number. */
public final class NumberFormats {
    private static final long LAST_SECOND = 24 * 60 * 60 - 1;

    private final Map<String, CellKind> byFormat = new HashMap<>();
    private final boolean date1904;

    /** @param date1904 days are counted from 1904, as old Macintosh workbooks do */
    public NumberFormats(boolean date1904) {
        this.date1904 = date1904;
    }

    /** {@link CellKind#DATE}, {@link CellKind#PERCENT} or {@link CellKind#NUMBER}. */
    public CellKind kind(int formatId, @Nullable String format) {
        String shown = format == null ? BuiltinFormats.getBuiltinFormat(formatId) : format;
        return shown == null || shown.equals("General")
                ? CellKind.NUMBER
                : byFormat.computeIfAbsent(shown, NumberFormats::kindOf);
    }

    private static CellKind kindOf(String format) {
        String bare = withoutLiterals(format);
        // the id is given as "not built in": those are told by their text too
        if (DateUtil.isADateFormat(-1, format)) {
            return CellKind.DATE;
        }
        return bare.contains("%") ? CellKind.PERCENT : CellKind.NUMBER;
    }

    private static String withoutLiterals(String format) {
        StringBuilder bare = new StringBuilder(format.length());
        boolean quoted = false;
        boolean bracketed = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '[' || c == ']') {
                bracketed = c == '[';
            } else if (!quoted && !bracketed) {
                bare.append(c);
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    /** The ISO date or time of a stored number of days, or the number itself when there is no such day. */
    public String date(String days) {
        double value = Double.parseDouble(days);
        if (value >= 0 && value < 1) {
            // a time of day: no number that anybody has seen in the cell
            return LocalTime.ofSecondOfDay(Math.min(LAST_SECOND, Math.round(value * (LAST_SECOND + 1))))
                    .toString();
        }
        LocalDateTime date = DateUtil.isValidExcelDate(value) ? DateUtil.getLocalDateTime(value, date1904) : null;
        return date == null ? days : date.toLocalDate().toString();
    }
}

package io.github.ecosocle.domain.text;

import java.util.Locale;

/** Turns a text read in a file of somebody else into the same text, harmless where it is going. */
public final class SafeText {
    private static final String TRIGGERS = "=+-@\t\r";
    private static final String MARKER_SIGNS = "-–—−/?…€ ";
    private static final String GROUP_SIGNS = " \u00a0\u202f\u2009'’.,";

    private SafeText() {}

    /**
     * For a cell of CSV or XLSX: a leading apostrophe stops spreadsheets from running it. Numbers such as {@code -3,5} and
     * missing markers such as {@code -} cannot run and stay as they are.
     */
    public static String forSpreadsheet(String text) {
        return runsInSpreadsheets(text) ? "'" + text : text;
    }

    private static boolean runsInSpreadsheets(String text) {
        return !text.isEmpty() && TRIGGERS.indexOf(text.charAt(0)) >= 0 && !isSignedNumber(text) && !isMarker(text);
    }

    /** Signs only, none of which a formula could use as an operand. */
    private static boolean isMarker(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (MARKER_SIGNS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSignedNumber(String text) {
        char sign = text.charAt(0);
        if (sign != '-' && sign != '+') {
            return false;
        }
        int start = afterSpaces(text, 1);
        int whole = afterGroups(text, afterDigits(text, start));
        int end = afterDecimals(text, whole);
        if (end == start) {
            return false;
        }
        end = afterSpaces(text, afterExponent(text, end));
        return end == text.length() || (text.charAt(end) == '%' && end + 1 == text.length());
    }

    private static int afterSpaces(String text, int from) {
        int at = from;
        while (at < text.length()
                && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0' || text.charAt(at) == '\u202f')) {
            at++;
        }
        return at;
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** Groups of exactly three digits, so that a telephone number is not taken for a number. */
    private static int afterGroups(String text, int from) {
        int at = from;
        while (at < text.length() && GROUP_SIGNS.indexOf(text.charAt(at)) >= 0 && afterDigits(text, at + 1) == at + 4) {
            at += 4;
        }
        return at;
    }

    private static int afterDecimals(String text, int from) {
        boolean mark = from < text.length() && (text.charAt(from) == ',' || text.charAt(from) == '.');
        int end = mark ? afterDigits(text, from + 1) : from;
        return end == from + 1 ? from : end;
    }

    private static int afterExponent(String text, int from) {
        if (from >= text.length() || (text.charAt(from) != 'e' && text.charAt(from) != 'E')) {
            return from;
        }
        boolean signed = from + 1 < text.length() && (text.charAt(from + 1) == '-' || text.charAt(from + 1) == '+');
        int digits = from + (signed ? 2 : 1);
        int end = afterDigits(text, digits);
        return end == digits ? from : end;
    }

    /** Control and direction characters shown as {@code \n} or {@code \}{@code u202e}: one name stays one line, as it is. */
    public static String visible(String text) {
        int first = 0;
        while (first < text.length() && !isHidden(text, first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 8).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (isHidden(text, i)) {
                shown.append(escape(text.charAt(i)));
            } else {
                shown.append(text.charAt(i));
            }
        }
        return shown.toString();
    }

    private static boolean isHidden(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return c < ' ' || c == 0x7f;
        }
        boolean direction = c == '\u061c' || c == '\u200e' || c == '\u200f' || (c >= '\u202a' && c <= '\u202e');
        boolean isolation = c >= '\u2066' && c <= '\u2069';
        boolean noCharacter = c == '\ufeff' || c == '\ufffe' || c == '\uffff' || c == '\u2028' || c == '\u2029';
        return direction || isolation || noCharacter || Character.isISOControl(c) || isLoneSurrogate(text, at);
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static String escape(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }

    /** For the text or a quoted attribute of a page: {@link #visible}, and no sign of HTML keeps its meaning. */
    public static String forHtml(String text) {
        return visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

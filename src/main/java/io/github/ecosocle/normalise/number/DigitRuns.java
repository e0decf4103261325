package io.github.ecosocle.normalise.number;

/** The digits of a text, cut in runs by the marks between them: {@code 1.234,5} is runs of 1, 3 and 1 digits. */
final class DigitRuns {
    private static final int MOST_MARKS = 24;

    private final int[] lengths = new int[MOST_MARKS + 1];
    private final char[] marks = new char[MOST_MARKS];
    private int count;
    private long digits;
    private int significant;
    private int begin;
    private int end;

    void scan(String text, int from) {
        count = 0;
        lengths[0] = 0;
        digits = 0;
        significant = 0;
        begin = from;
        int at = from;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                lengths[count]++;
                if (significant > 0 || c != '0') {
                    significant++;
                    digits = digits * 10 + (c - '0');
                }
            } else if (!takeMark(c, text, at)) {
                break;
            }
        }
        end = at;
    }

    /** A mark counts only before a digit: {@code 548,} and {@code 12 km} end before it. */
    private boolean takeMark(char c, String text, int at) {
        char kind = c == '.' || c == ',' ? c : c == '\'' || c == '\u2019' ? '\'' : isSpace(c) ? ' ' : 0;
        if (kind == 0 || count == MOST_MARKS || at + 1 == text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        if (next < '0' || next > '9') {
            return false;
        }
        marks[count++] = kind;
        lengths[count] = 0;
        return true;
    }

    static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    int marks() {
        return count;
    }

    /** The kind of a mark: point, comma, apostrophe or space. */
    char mark(int at) {
        return marks[at];
    }

    int length(int run) {
        return lengths[run];
    }

    /** All digits as one number; meaningless beyond eighteen significant ones. */
    long digits() {
        return digits;
    }

    int significant() {
        return significant;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    /** True when the first marks stand between thousands. */
    boolean groupsOfThree(int groups) {
        boolean three = lengths[0] >= 1 && lengths[0] <= 3;
        for (int i = 1; i <= groups; i++) {
            three &= lengths[i] == 3;
        }
        return three;
    }

    String plainDigits(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}

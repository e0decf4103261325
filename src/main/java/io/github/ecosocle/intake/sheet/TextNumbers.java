package io.github.ecosocle.intake.sheet;

/**
 * Whether a cell of a worksheet may point beyond the texts that its workbook shares: the fast reader would fill the
 * memory with empty texts up to it. Told tag by tag and byte by byte. What is written in no ordinary way may do so.
 */
public final class TextNumbers {
    private static final int NONE = -1;

    private final long texts;
    private boolean shared;
    private boolean beyond;
    private long number = NONE;

    /** @param texts the most that the workbook can share */
    public TextNumbers(long texts) {
        this.texts = texts;
    }

    public boolean mayGoBeyond() {
        return beyond;
    }

    /** Said of what no ordinary sheet holds. */
    public void strangeIf(boolean seen) {
        beyond |= seen;
    }

    /** A byte outside of tags. */
    public void text(byte sign) {
        if (!shared || sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t') {
            return;
        }
        if (sign < '0' || sign > '9') {
            beyond = true;
            return;
        }
        number = Math.min(Math.max(number, 0) * 10 + sign - '0', Integer.MAX_VALUE);
    }

    /** @param tag its first bytes, without the angle brackets, all of them unless it is cut */
    public void tag(byte[] tag, int length, boolean cut) {
        beyond |= number >= texts || tag[0] == 0;
        number = NONE;
        int name = tag[0] == '/' ? 1 : 0;
        for (int at = name; at < length && !endsName(tag[at]); at++) {
            name = tag[at] == ':' ? at + 1 : name;
        }
        if (name < length && tag[name] == 'c' && (name + 1 == length || endsName(tag[name + 1]))) {
            shared = tag[0] != '/' && (cut || mayBeShared(tag, length));
        } else if (shared && (tag[0] == '!' || tag[0] == '?')) {
            beyond = true;
        }
    }

    private static boolean endsName(byte sign) {
        return sign <= ' ' || sign == '/';
    }

    /** The cell says {@code t="s"}, or what it says cannot be told at a glance. */
    private static boolean mayBeShared(byte[] tag, int length) {
        int quotes = 0;
        for (int at = 0; at < length; at++) {
            byte sign = tag[at];
            boolean plain = sign >= ' ' && sign != '&' && sign != '\'';
            if (!plain || isQuotedS(tag, at, length)) {
                return true;
            }
            quotes += sign == '"' ? 1 : 0;
        }
        return quotes % 2 == 1;
    }

    private static boolean isQuotedS(byte[] tag, int at, int length) {
        return at + 2 < length && tag[at] == '"' && tag[at + 1] == 's' && tag[at + 2] == '"';
    }
}

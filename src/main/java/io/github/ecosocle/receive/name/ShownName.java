package io.github.ecosocle.receive.name;

import java.util.Locale;

/**
 * Turns a file name into one that is safe to show: no line break, no control sign, no sign that turns the reading
 * direction. A name without any is left as it is.
 */
public final class ShownName {
    private ShownName() {}

    public static String of(String name) {
        if (name.codePoints().noneMatch(ShownName::isHostile)) {
            return name;
        }
        StringBuilder shown = new StringBuilder(name.length() + 16);
        name.codePoints().forEach(sign -> append(shown, sign));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int sign) {
        switch (sign) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> {
                if (isHostile(sign)) {
                    shown.append(String.format(Locale.ROOT, "\\u%04X", sign));
                } else {
                    shown.appendCodePoint(sign);
                }
            }
        }
    }

    /** Control signs, invisible format signs (bidirectional marks among them), separators of lines, half surrogates. */
    private static boolean isHostile(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            // not characters at all: XML forbids them
            default -> (sign & 0xFFFE) == 0xFFFE;
        };
    }
}

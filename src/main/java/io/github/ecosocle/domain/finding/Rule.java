package io.github.ecosocle.domain.finding;

import org.jspecify.annotations.Nullable;

/**
 * One check, told once: stable code, gravity, who acts, the French sentence and what to type instead. Rules stand as
 * constants in the class that raises them; the build lists them in {@code jobs/RULES.md}.
 *
 * @param message French sentence; {@code {lu}} stands for what was read, {@code {attendu}} for what is expected,
 *     {@code {0}}, {@code {1}} … for the other arguments
 * @param expected what to type instead, may use {@code {0}} …; empty when only the sentence can say
 * @param example a text that raises the rule, shown in the rule book
 */
public record Rule(String code, Severity severity, Actor actor, String message, String expected, String example) {
    private static final int KEPT = 1_000;

    /** The finding at a place. */
    public Finding at(Place place, String read, Object... arguments) {
        String shown = shorten(read);
        String wanted = fill(expected, shown, "", arguments);
        return new Finding(this, severity, place, clip(read), wanted, fill(message, shown, wanted, arguments));
    }

    /** In one pass: what a file says may look like a place to fill, and is no such thing. */
    private static String fill(String template, String read, String wanted, Object... arguments) {
        StringBuilder filled = new StringBuilder(template.length() + read.length() + wanted.length());
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int close = template.indexOf('}', open);
            String word = close < 0 ? null : word(template.substring(open + 1, close), read, wanted, arguments);
            if (word != null) {
                filled.append(template, from, open).append(word);
                from = close + 1;
            }
        }
        return filled.append(template, from, template.length()).toString();
    }

    private static @Nullable String word(String name, String read, String wanted, Object... arguments) {
        if (name.equals("lu")) {
            return read;
        }
        if (name.equals("attendu")) {
            return wanted;
        }
        int number = name.length() == 1 ? name.charAt(0) - '0' : -1;
        return number >= 0 && number < arguments.length ? String.valueOf(arguments[number]) : null;
    }

    /** A thousand findings are kept of each kind: a cell of a megabyte must not be kept a thousand times. */
    private static String clip(String read) {
        return read.length() <= KEPT ? read : read.substring(0, KEPT - 1) + "…";
    }

    private static String shorten(String read) {
        return read.length() <= 80 ? read : read.substring(0, 77) + "…";
    }
}

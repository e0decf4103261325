package io.github.ecosocle.domain.finding;

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

    /** The finding at a place. */
    public Finding at(Place place, String read, Object... arguments) {
        String wanted = fill(expected, arguments);
        String said = fill(message, arguments).replace("{attendu}", wanted).replace("{lu}", shorten(read));
        return new Finding(this, severity, place, read, wanted, said);
    }

    private static String fill(String template, Object... arguments) {
        String filled = template;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return filled;
    }

    private static String shorten(String read) {
        return read.length() <= 80 ? read : read.substring(0, 77) + "…";
    }
}

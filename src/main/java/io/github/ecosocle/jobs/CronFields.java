package io.github.ecosocle.jobs;

import java.util.List;
import java.util.Locale;

/** Checks the five fields of a cron expression: minute, hour, day of month, month, day of week. */
final class CronFields {
    private static final List<CronFields> FIVE = List.of(
            new CronFields("minute", 0, 59, List.of()),
            new CronFields("heure", 0, 23, List.of()),
            new CronFields("jour du mois", 1, 31, List.of()),
            new CronFields(
                    "mois",
                    1,
                    12,
                    List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")),
            new CronFields("jour de semaine", 0, 7, List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")));

    private final String name;
    private final int min;
    private final int max;
    private final List<String> words;

    private CronFields(String name, int min, int max, List<String> words) {
        this.name = name;
        this.min = min;
        this.max = max;
        this.words = words;
    }

    /** Empty when the expression is good, else what is wrong with it, in French. */
    static String check(String expression) {
        String[] fields = expression.strip().split("\\s+", -1);
        if (fields.length != FIVE.size()) {
            return "cinq champs sont attendus (minute, heure, jour du mois, mois, jour de semaine), par exemple"
                    + " \"30 3 * * *\" ; « " + expression + " » en a " + fields.length + ".";
        }
        for (int i = 0; i < fields.length; i++) {
            if (!FIVE.get(i).accepts(fields[i])) {
                return "« " + fields[i] + " » n'est pas un champ « " + FIVE.get(i).name + " » (admis : *, "
                        + FIVE.get(i).min + " à " + FIVE.get(i).max + ", a-b, a,b, */n).";
            }
        }
        return "";
    }

    private boolean accepts(String field) {
        for (String part : field.split(",", -1)) {
            int slash = part.indexOf('/');
            if (slash >= 0 && number(part.substring(slash + 1), 1, max) < 0) {
                return false;
            }
            if (!acceptsRange(slash < 0 ? part : part.substring(0, slash))) {
                return false;
            }
        }
        return true;
    }

    private boolean acceptsRange(String range) {
        if (range.equals("*")) {
            return true;
        }
        int dash = range.indexOf('-');
        if (dash < 0) {
            return value(range) >= 0;
        }
        int from = value(range.substring(0, dash));
        return from >= 0 && value(range.substring(dash + 1)) >= from;
    }

    private int value(String text) {
        int word = words.indexOf(text.toUpperCase(Locale.ROOT));
        return word >= 0 ? word + min : number(text, min, max);
    }

    /** The number, or -1 when it is none or out of range. */
    private static int number(String text, int min, int max) {
        if (text.isEmpty() || text.length() > 2 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int value = Integer.parseInt(text);
        return value >= min && value <= max ? value : -1;
    }
}

package io.github.ecosocle.domain.wording;

import java.util.List;

/** Turns numbers and lists into what the French write. */
public final class FrenchNumber {
    private static final char GROUPS = '\u202f';
    private static final int GROUP = 3;
    private static final int LISTED = 20;

    private FrenchNumber() {}

    /** A published number, {@code 3950000.5}, with its decimal comma and its groups of three digits. */
    public static String number(String published) {
        int point = published.indexOf('.');
        String whole = point < 0 ? published : published.substring(0, point);
        int sign = whole.startsWith("-") ? 1 : 0;
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - GROUP; at > sign; at -= GROUP) {
            text.insert(at, GROUPS);
        }
        return point < 0 ? text.toString() : text + "," + published.substring(point + 1);
    }

    public static String number(long whole) {
        return number(Long.toString(whole));
    }

    /** A share of a whole in percent, cut after one decimal as published shares are. */
    public static String percent(long part, long whole) {
        long tenths = part * 1000 / whole;
        if (tenths == 0 && part > 0) {
            return "moins de 0,1 %";
        }
        return tenths / 10 + (tenths % 10 == 0 ? "" : "," + tenths % 10) + " %";
    }

    /** The first of a list, and how many more there are. */
    public static String list(List<String> names) {
        int more = names.size() - LISTED;
        return more <= 0
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, LISTED)) + " et " + number(more)
                        + (more == 1 ? " autre" : " autres");
    }
}

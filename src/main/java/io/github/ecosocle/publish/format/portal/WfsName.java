package io.github.ecosocle.publish.format.portal;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns names into names that a database, a WFS and a browser take without quotes: {@code [a-z_][a-z0-9_]*}. */
final class WfsName {
    /** PostgreSQL cuts off what is longer, and two names could become one. */
    private static final int LONGEST = 63;

    private WfsName() {}

    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        String started = plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "m_" + plain : plain;
        return started.substring(0, Math.min(LONGEST, started.length()));
    }

    /** Each name by what it becomes, in the same order, none like another nor like those already taken. */
    static Map<String, String> distinct(List<String> names, Set<String> taken) {
        Set<String> used = new HashSet<>(taken);
        Map<String, String> distinct = new LinkedHashMap<>();
        for (String name : names) {
            String wanted = of(name);
            String free = wanted;
            for (int number = 2; !used.add(free); number++) {
                String end = "_" + number;
                free = wanted.substring(0, Math.min(LONGEST - end.length(), wanted.length())) + end;
            }
            distinct.put(name, free);
        }
        return distinct;
    }
}

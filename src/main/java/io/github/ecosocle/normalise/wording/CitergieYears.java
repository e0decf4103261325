package io.github.ecosocle.normalise.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the years that the free texts of a Cit'ergie workbook say: of a comment, and of values written beside each other. */
final class CitergieYears {
    private static final int LONGEST = 2_000;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern SPLIT = Pattern.compile("[;\\n]");
    private static final Pattern PAIR = Pattern.compile("\\s*((?:19|20)\\d\\d)\\s*[:=]\\s*([^:=]{1,40}?)\\s*");

    private CitergieYears() {}

    record Dated(String year, String value) {}

    /** The one year of the comment; where it names none, or several among which it is, that of the cover; else nothing. */
    static String of(String comment, String cover) {
        Set<String> years = new LinkedHashSet<>();
        Matcher found = YEAR.matcher(comment.substring(0, Math.min(comment.length(), LONGEST)));
        while (found.find()) {
            years.add(found.group());
        }
        if (years.size() == 1) {
            return years.iterator().next();
        }
        return years.isEmpty() || years.contains(cover) ? cover : "";
    }

    /** {@code 2018 : 123 ; 2020 : 130}; empty when any part of it reads otherwise. */
    static List<Dated> values(String text) {
        List<Dated> values = new ArrayList<>();
        if (text.length() > LONGEST) {
            return List.of();
        }
        for (String part : SPLIT.split(text)) {
            Matcher pair = PAIR.matcher(part);
            if (!part.isBlank() && !pair.matches()) {
                return List.of();
            }
            if (!part.isBlank()) {
                values.add(new Dated(pair.group(1), pair.group(2)));
            }
        }
        return values;
    }
}

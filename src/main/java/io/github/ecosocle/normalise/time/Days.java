package io.github.ecosocle.normalise.time;

import io.github.ecosocle.domain.catalogue.Spelling;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a day in a title, a file name or a cell: {@code 2025-03-14}, {@code 14/03/2025}, {@code 14 mars 2025}. */
public final class Days {
    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern FRENCH = Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)");
    private static final Pattern WORDS =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:er)? (" + String.join("|", MONTHS) + ") (\\d{4})(?!\\d)");

    private Days() {}

    /** The first day told in a text. */
    public static Optional<LocalDate> find(String text) {
        if (text.length() < 8 || text.length() > 1_000) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher french = FRENCH.matcher(text);
        if (french.find()) {
            return day(french.group(3), number(french.group(2)), french.group(1));
        }
        Matcher words = WORDS.matcher(Spelling.headingKey(text));
        return words.find()
                ? day(words.group(3), MONTHS.indexOf(words.group(2)) + 1, words.group(1))
                : Optional.empty();
    }

    /** The last ISO day of a file name (contract, 3.3). */
    public static Optional<LocalDate> findLastIso(String fileName) {
        Matcher iso = ISO.matcher(fileName);
        Optional<LocalDate> last = Optional.empty();
        while (iso.find()) {
            last = day(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        return last;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

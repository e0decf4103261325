package io.github.ecosocle.normalise.time;

import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.normalise.notice.Fault;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns {@code 2023}, {@code 2023.0}, {@code 1999-2009} or a date into the year it speaks of (contract, 3.8). */
public final class YearReading {
    public static final int FIRST = Cube.FIRST_YEAR;

    public static final Rule YEAR = new Rule(
            "YEAR",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Année illisible : « {lu} ». Écrire {attendu}.",
            "l'année en quatre chiffres, par exemple 2023",
            "20l9");

    public static final Rule YEAR_RANGE = new Rule(
            "YEAR_RANGE",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Année impossible : « {lu} ». Écrire {attendu}.",
            "une année entre 1950 et {0}",
            "2105");

    public static final Rule YEAR_FROM_DATE = new Rule(
            "YEAR_FROM_DATE",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Date à la place d'une année : « {lu} », comprise comme l'année {0}. Écrire plutôt {attendu}.",
            "{0}",
            "2023-12-31");

    private final int lastYear;
    private final YearSaid[] plain;
    private final Map<String, YearSaid> known = new HashMap<>();

    public YearReading(LocalDate runDate) {
        this.lastYear = runDate.getYear();
        this.plain = new YearSaid[lastYear - FIRST + 1];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = YearSaid.of(FIRST + i);
        }
    }

    public YearSaid read(String text) {
        int year = fourDigits(text);
        if (year >= FIRST && year <= lastYear) {
            return plain[year - FIRST];
        }
        return known.computeIfAbsent(text, this::interpret);
    }

    /** A year already read, checked against the range. */
    public YearSaid of(int year) {
        return year >= FIRST && year <= lastYear ? plain[year - FIRST] : read(Integer.toString(year));
    }

    /** A period given by its ends; the first of January belongs to the year that begins, unless it ends the period. */
    public YearSaid readPeriod(String from, String to) {
        return known.computeIfAbsent(from + '\n' + to, key -> interpretPeriod(from.strip(), to.strip()));
    }

    /** The year written so, whatever its range: for headings. */
    public static Optional<Integer> findPlainYear(String text) {
        String plain = withoutZeroDecimals(withoutSpaces(text));
        int year = fourDigits(plain);
        return year >= FIRST && year <= 2100 ? Optional.of(year) : Optional.empty();
    }

    private YearSaid interpret(String text) {
        String plain = withoutSpaces(text);
        if (plain.isEmpty()) {
            return YearSaid.NOTHING;
        }
        int year = fourDigits(withoutZeroDecimals(plain));
        if (year > 0) {
            return inRange(text, new YearSaid(year, "", null, null));
        }
        Optional<LocalDate> date = Days.find(text);
        if (date.isPresent()) {
            int ofDate = date.get().getYear();
            return inRange(
                    text, new YearSaid(ofDate, "", null, Fault.of(YEAR_FROM_DATE, text, Integer.toString(ofDate))));
        }
        List<String> ends = List.of(
                plain.replace("à", "-").replace("–", "-").replace("/", "-").split("-", -1));
        return ends.size() == 2 ? interpretPeriod(ends.get(0), ends.get(1)) : refused(text);
    }

    private YearSaid interpretPeriod(String from, String to) {
        String read = from + "-" + to;
        int first = yearOf(from);
        Optional<LocalDate> endDay = Days.find(to);
        boolean newYearsDay = endDay.isPresent() && endDay.get().getDayOfYear() == 1;
        int last = newYearsDay ? yearOf(to) - 1 : yearOf(to);
        if (first <= 0 || last <= 0 || first > last) {
            return refused(read);
        }
        String motif = first == last ? "" : "periode " + first + "-" + last;
        return inRange(read, new YearSaid(last, motif, null, null));
    }

    private static int yearOf(String text) {
        int year = fourDigits(withoutZeroDecimals(withoutSpaces(text)));
        return year > 0 ? year : Days.find(text).map(LocalDate::getYear).orElse(0);
    }

    private YearSaid inRange(String text, YearSaid said) {
        if (said.year() >= FIRST && said.year() <= lastYear) {
            return said;
        }
        return new YearSaid(said.year(), "", Fault.of(YEAR_RANGE, text, Integer.toString(lastYear)), null);
    }

    private static YearSaid refused(String text) {
        return new YearSaid(0, "", Fault.of(YEAR, text), null);
    }

    private static int fourDigits(String text) {
        if (text.length() != 4 || !Siren.isDigits(text)) {
            return -1;
        }
        int year = 0;
        for (int i = 0; i < 4; i++) {
            year = year * 10 + (text.charAt(i) - '0');
        }
        return year;
    }

    private static String withoutSpaces(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** A spreadsheet gives 2018 back as {@code 2018.0}. */
    private static String withoutZeroDecimals(String text) {
        int mark = Math.max(text.indexOf('.'), text.indexOf(','));
        return mark > 0
                        && text.length() > mark + 1
                        && text.substring(mark + 1).chars().allMatch(c -> c == '0')
                ? text.substring(0, mark)
                : text;
    }
}

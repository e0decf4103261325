package io.github.ecosocle.normalise.heading;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.table.CellKind;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.heading.Heading.Kind;
import io.github.ecosocle.normalise.measure.MeasureName;
import io.github.ecosocle.normalise.measure.MeasureNames;
import io.github.ecosocle.normalise.time.YearReading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the cells of a row into headings: fields, measures, years, or nothing known. */
public final class HeadingReading {
    private static final int MOST_CELLS = 2_000;
    /** {@code 2021 (p)}, {@code 2022*}: provisional, estimated, with a footnote. */
    private static final Pattern MARKED_YEAR = Pattern.compile(
            "((?:19|20)\\d\\d)\\s?(?:\\*{1,3}|[\u00B9\u00B2\u00B3]|\\((?:[1-9]|p|e|r|d|sd|prov\\.?|provisoire|estim\u00E9e?|estimation"
                    + "|r\u00E9vis\u00E9e?)\\))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Vocabulary words;
    private final MeasureNames names;

    public HeadingReading(Catalogue catalogue, MeasureNames names) {
        this.words = catalogue.vocabulary();
        this.names = names;
    }

    public HeaderRow read(RawRow row) {
        int width = Math.min(row.width(), MOST_CELLS);
        Heading[] headings = new Heading[width];
        for (int column = 0; column < width; column++) {
            headings[column] = read(row.text(column).strip(), row.kind(column));
        }
        return new HeaderRow(row, headings);
    }

    public Heading read(String text, CellKind kind) {
        if (text.isEmpty()) {
            return Heading.of(text, Kind.BLANK);
        }
        Optional<Integer> year = YearReading.findPlainYear(kind == CellKind.DATE ? text.substring(0, 4) : text);
        if (year.isPresent()) {
            return Heading.ofYear(text, Kind.YEAR, year.get(), "");
        }
        if (kind != CellKind.TEXT || isNumber(text)) {
            return Heading.of(text, Kind.UNKNOWN);
        }
        return readWords(text);
    }

    private Heading readWords(String text) {
        Optional<Field> field = words.findField(text);
        if (field.isPresent()) {
            return Heading.ofField(text, field.get(), "");
        }
        List<Field> fields = words.nuances().ambiguousFields().getOrDefault(Spelling.headingKey(text), List.of());
        if (!fields.isEmpty()) {
            return new Heading(text, Kind.MAYBE, null, fields, null, 0, "");
        }
        MeasureName name = names.read(text);
        if (name.isKnown() || name.foreign()) {
            return Heading.ofMeasure(text, name);
        }
        return bracketed(text)
                .or(() -> yearOfField(text))
                .or(() -> marked(text))
                .orElseGet(() -> Heading.of(text, Kind.UNKNOWN));
    }

    private static Optional<Heading> marked(String text) {
        return markedYear(text).map(year -> Heading.ofYear(text, Kind.YEAR, year, ""));
    }

    /** The year of a heading that says something more about it. */
    public static Optional<Integer> markedYear(String text) {
        Matcher marked = MARKED_YEAR.matcher(text.length() > 20 ? "" : text);
        return marked.matches() ? YearReading.findPlainYear(marked.group(1)) : Optional.empty();
    }

    /** {@code Valeur (t)}. */
    private Optional<Heading> bracketed(String text) {
        int open = text.lastIndexOf('(');
        if (open <= 0 || !text.endsWith(")")) {
            return Optional.empty();
        }
        String unit = text.substring(open + 1, text.length() - 1).strip();
        return words.findField(text.substring(0, open)).map(field -> Heading.ofField(text, field, unit));
    }

    /** {@code Résultat 2018}, {@code 2030 Objectif}, {@code Année 2021}. */
    private Optional<Heading> yearOfField(String text) {
        String key = Spelling.headingKey(text);
        if (key.length() < 6) {
            return Optional.empty();
        }
        int space = key.lastIndexOf(' ');
        Optional<Integer> behind = space < 0 ? Optional.empty() : YearReading.findPlainYear(key.substring(space + 1));
        Optional<Integer> before =
                key.charAt(4) == ' ' ? YearReading.findPlainYear(key.substring(0, 4)) : Optional.empty();
        Optional<Integer> year = behind.or(() -> before);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        String rest = behind.isPresent() ? key.substring(0, space) : key.substring(5);
        return words.findField(rest).flatMap(field -> switch (field) {
            case VALEUR, ANNEE -> Optional.of(Heading.ofYear(text, Kind.YEAR, year.get(), ""));
            case OBJECTIF -> Optional.of(Heading.ofYear(text, Kind.TARGET, year.get(), ""));
            default -> Optional.empty();
        });
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9') && c != ',' && c != '-' && c != ' ') {
                return false;
            }
        }
        return true;
    }
}

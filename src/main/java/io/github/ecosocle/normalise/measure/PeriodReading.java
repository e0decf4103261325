package io.github.ecosocle.normalise.measure;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Nuances.PeriodHeading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads headings that carry measure and period: {@code naf11art12} is the flow from 1 January 2011 to 1 January 2012. */
final class PeriodReading {
    private final Pattern shape;
    private final Measure measure;
    private final String unit;

    PeriodReading(PeriodHeading heading, Measure measure) {
        String quoted = Pattern.quote(heading.shape().toLowerCase(Locale.ROOT));
        this.shape = Pattern.compile(quoted.replace("{debut}", "\\E(?<from>\\d{2}|\\d{4})\\Q")
                .replace("{fin}", "\\E(?<to>\\d{2}|\\d{4})\\Q"));
        this.measure = measure;
        this.unit = heading.unit();
    }

    Optional<MeasureName> find(String text) {
        Matcher found = shape.matcher(text.toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        int from = year(found.group("from"));
        int last = year(found.group("to")) - 1;
        if (last < from) {
            return Optional.empty();
        }
        String motif = last == from ? "" : "periode " + from + "-" + last;
        return Optional.of(new MeasureName(text, text, List.of(measure), unit, last, motif, false, true));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
    }
}

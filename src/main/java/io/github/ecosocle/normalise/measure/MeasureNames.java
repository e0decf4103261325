package io.github.ecosocle.normalise.measure;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Nuances.PeriodHeading;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.normalise.time.YearReading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what a heading or a cell names: {@code Émissions de GES (teqCO2/an)}, {@code dma_t 2021}, {@code crte_1.1},
 * {@code naf11art12}. The title says the quantity; unit and year are split off.
 */
public final class MeasureNames {
    private static final int LONGEST = 300;

    private final Catalogue catalogue;
    private final List<PeriodReading> periods;

    public MeasureNames(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.periods = catalogue.vocabulary().nuances().periodHeadings().stream()
                .filter(heading -> catalogue.findMeasure(heading.measure()).isPresent())
                .map(this::periodReading)
                .toList();
    }

    private PeriodReading periodReading(PeriodHeading heading) {
        return new PeriodReading(heading, catalogue.measure(heading.measure()));
    }

    public MeasureName read(String text) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return unknown(text);
        }
        return withUnitInBrackets(plain)
                .or(() -> whole(plain))
                .or(() -> findPeriod(plain))
                .or(() -> withBrackets(plain))
                .or(() -> withYear(plain))
                .or(() -> withUnitBehind(plain))
                .or(() -> withZeros(plain))
                .orElseGet(() -> unknown(text));
    }

    /** The same, but only names without an own year: for the second look at a rest. */
    private Optional<MeasureName> known(String text) {
        MeasureName name = read(text);
        return name.isKnown() || name.foreign() ? Optional.of(name) : Optional.empty();
    }

    private Optional<MeasureName> whole(String plain) {
        String key = Spelling.headingKey(plain);
        boolean foreign = catalogue.vocabulary().nuances().foreign().contains(key);
        List<Measure> candidates = foreign ? List.of() : catalogue.match(plain);
        if (candidates.isEmpty() && !foreign) {
            return Optional.empty();
        }
        boolean declares = catalogue.findMeasure(plain).isPresent() || saysRate(key);
        return Optional.of(new MeasureName(plain, plain, candidates, "", 0, "", foreign, declares));
    }

    private static boolean saysRate(String key) {
        return key.contains("%")
                || Stream.of(key.split(" "))
                        .anyMatch(List.of("taux", "part", "pct", "pourcentage", "pourcent")::contains);
    }

    private Optional<MeasureName> findPeriod(String plain) {
        return periods.stream().flatMap(period -> period.find(plain).stream()).findFirst();
    }

    /** {@code SAU (ha)} is the quantity SAU in ha, although it reads like the id {@code sau_ha} too. */
    private Optional<MeasureName> withUnitInBrackets(String plain) {
        int open = plain.endsWith(")") ? plain.lastIndexOf('(') : -1;
        return open > 0
                        && catalogue
                                .vocabulary()
                                .isUnit(plain.substring(open + 1, plain.length() - 1)
                                        .strip())
                ? withBrackets(plain)
                : Optional.empty();
    }

    private Optional<MeasureName> withBrackets(String plain) {
        char last = plain.charAt(plain.length() - 1);
        int open = last == ')' ? plain.lastIndexOf('(') : last == ']' ? plain.lastIndexOf('[') : -1;
        if (open <= 0) {
            return Optional.empty();
        }
        String inside = plain.substring(open + 1, plain.length() - 1).strip();
        Optional<Integer> year = YearReading.findPlainYear(inside);
        return known(plain.substring(0, open))
                .map(name -> year.isPresent()
                        ? name.withYear(plain, year.get())
                        : name.unit().isEmpty() ? name.withUnit(plain, inside) : name.withYear(plain, name.year()));
    }

    private Optional<MeasureName> withYear(String plain) {
        int length = plain.length();
        if (length < 6) {
            return Optional.empty();
        }
        Optional<Integer> behind = yearBetween(plain, length - 4, length);
        if (behind.isPresent() && !Character.isLetterOrDigit(plain.charAt(length - 5))) {
            return known(plain.substring(0, length - 5)).map(name -> name.withYear(plain, behind.get()));
        }
        Optional<Integer> before = yearBetween(plain, 0, 4);
        if (before.isPresent() && !Character.isLetterOrDigit(plain.charAt(4))) {
            return known(plain.substring(5)).map(name -> name.withYear(plain, before.get()));
        }
        return Optional.empty();
    }

    private static Optional<Integer> yearBetween(String plain, int from, int to) {
        return YearReading.findPlainYear(plain.substring(from, to));
    }

    /** {@code GES en teqCO2}, {@code Taux de fuite, %}: only units that people write, so that titles stay whole. */
    private Optional<MeasureName> withUnitBehind(String plain) {
        int space = plain.lastIndexOf(' ');
        for (int tries = 0; space > 0 && tries < 3; tries++) {
            String behind = plain.substring(space + 1);
            if (catalogue.vocabulary().isUnit(behind)) {
                String before = plain.substring(0, space).strip();
                String quantity = before.endsWith(" en") ? before.substring(0, before.length() - 3) : before;
                Optional<MeasureName> name = whole(quantity);
                if (name.isPresent()) {
                    return Optional.of(name.get().withUnit(plain, behind));
                }
            }
            space = plain.lastIndexOf(' ', space - 1);
        }
        return Optional.empty();
    }

    /** {@code CRTE-1} for CRTE-01: one digit behind letters, when nothing else is called so. */
    private Optional<MeasureName> withZeros(String plain) {
        int at = plain.length() - 1;
        boolean oneDigit = at > 0 && Character.isDigit(plain.charAt(at)) && !Character.isDigit(plain.charAt(at - 1));
        return oneDigit ? whole(plain.substring(0, at) + '0' + plain.charAt(at)) : Optional.empty();
    }

    private static MeasureName unknown(String text) {
        return new MeasureName(text, text, List.of(), "", 0, "", false, false);
    }
}

package io.github.ecosocle.explain;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The EPCI of an earlier year that the motif of a figure names, where it was carried from them. */
final class CarriedParts {
    private static final String BEGINNING = "geographie : ";
    private static final Pattern SIREN = Pattern.compile("(?<![0-9.])[0-9]{9}(?![0-9])");

    private CarriedParts() {}

    static Set<String> of(Row figure) {
        Set<String> sirens = new TreeSet<>();
        for (String motif : figure.get("motif").split(" ; ", -1)) {
            Matcher named = SIREN.matcher(motif.startsWith(BEGINNING) ? motif : "");
            while (named.find()) {
                sirens.add(named.group());
            }
        }
        return sirens;
    }

    static Set<String> of(Collection<Row> figures) {
        Set<String> sirens = new TreeSet<>();
        figures.forEach(figure -> sirens.addAll(of(figure)));
        return sirens;
    }
}

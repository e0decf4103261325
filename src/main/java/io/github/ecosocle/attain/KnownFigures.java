package io.github.ecosocle.attain;

import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Keeps the figures that objectives need, those of communes aside: a few thousand, whatever the size of the release. */
final class KnownFigures implements FigureSink {
    private final Territories territories;
    private final Set<String> wanted;
    private final Map<Place, NavigableMap<String, NavigableMap<Integer, Figure>>> figures = new HashMap<>();

    private record Place(int territory, String measure) {}

    KnownFigures(Territories territories, Set<String> wanted) {
        this.territories = territories;
        this.wanted = wanted;
    }

    @Override
    public void figure(Figure figure) {
        if (territories.level(figure.territory()) != Level.COMMUNE
                && wanted.contains(figure.measure().id())) {
            figures.computeIfAbsent(
                            new Place(figure.territory(), figure.measure().id()), place -> new TreeMap<>())
                    .computeIfAbsent(figure.method(), method -> new TreeMap<>())
                    .put(figure.year(), figure);
        }
    }

    private NavigableMap<String, NavigableMap<Integer, Figure>> at(int territory, String measure) {
        return figures.getOrDefault(new Place(territory, measure), Collections.emptyNavigableMap());
    }

    /** Methods under which something was published, sorted; the empty one when nothing was. */
    List<String> methods(int territory, String measure) {
        List<String> methods = List.copyOf(at(territory, measure).keySet());
        return methods.isEmpty() ? List.of("") : methods;
    }

    /** Figures by year, the empty ones included. */
    NavigableMap<Integer, Figure> series(int territory, String measure, String method) {
        return at(territory, measure).getOrDefault(method, Collections.emptyNavigableMap());
    }

    /** Values by year, whatever the method: a contract counts what was done; where two say it, the first by name. */
    NavigableMap<Integer, Rational> values(int territory, String measure) {
        NavigableMap<Integer, Rational> values = new TreeMap<>();
        at(territory, measure)
                .values()
                .forEach(series -> series.forEach((year, figure) -> {
                    if (!figure.value().isEmpty()) {
                        values.putIfAbsent(year, value(figure));
                    }
                }));
        return values;
    }

    static Rational value(Figure figure) {
        return Rational.of(new BigDecimal(figure.value()));
    }
}

package io.github.ecosocle.publish.territory.section;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.publish.territory.published.PublishedFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figures of one territory for one measure and method, the oldest first.
 *
 * @param figures at least one of them is more than absent
 */
record Series(Measure measure, String method, List<PublishedFigure> figures) {

    /** Those of an indicator that somebody has spoken of, in the order of its measures. */
    static List<Series> of(Indicator indicator, List<PublishedFigure> figures) {
        List<Series> found = new ArrayList<>();
        for (Measure measure : indicator.measures()) {
            Map<String, List<PublishedFigure>> byMethod = new TreeMap<>();
            figures.stream()
                    .filter(figure -> figure.measure().equals(measure.id()))
                    .sorted(Comparator.comparingInt(PublishedFigure::year))
                    .forEach(figure -> byMethod.computeIfAbsent(figure.method(), added -> new ArrayList<>())
                            .add(figure));
            byMethod.forEach((method, said) -> {
                if (said.stream().anyMatch(PublishedFigure::isSpokenOf)) {
                    found.add(new Series(measure, method, said));
                }
            });
        }
        return found;
    }

    String label() {
        return measure.label() + (method.isEmpty() ? "" : " – " + method);
    }

    Optional<PublishedFigure> findIn(int year) {
        return figures.stream().filter(figure -> figure.year() == year).findFirst();
    }

    /** The newest number, else the newest figure of which it is said why there is none. */
    PublishedFigure newest() {
        PublishedFigure newest = figures.get(0);
        for (PublishedFigure figure : figures) {
            boolean better = figure.isKnown() || (figure.isSpokenOf() && !newest.isKnown());
            newest = better ? figure : newest;
        }
        return newest;
    }
}

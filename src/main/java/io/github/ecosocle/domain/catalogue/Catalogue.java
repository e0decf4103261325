package io.github.ecosocle.domain.catalogue;

import io.github.ecosocle.domain.scrutiny.Privacy;
import io.github.ecosocle.domain.scrutiny.SumOfParts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every indicator and the vocabulary, indexed. Measures have a dense number, in the order of publication: indicator code,
 * then measure id, bytewise.
 */
public final class Catalogue {
    private final List<Indicator> indicators;
    private final Vocabulary vocabulary;
    private final List<Measure> measures;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, List<Measure>> byHeading = new HashMap<>();

    public Catalogue(List<Indicator> indicators, Vocabulary vocabulary) {
        this.indicators = indicators.stream()
                .sorted(Comparator.comparing(Indicator::code))
                .toList();
        this.vocabulary = vocabulary;
        List<Measure> all = new ArrayList<>();
        this.indicators.forEach(indicator -> all.addAll(indicator.measures()));
        all.sort(Comparator.comparing(Measure::indicator).thenComparing(Measure::id));
        this.measures = List.copyOf(all);
        for (int i = 0; i < measures.size(); i++) {
            byId.put(measures.get(i).id(), i);
        }
        this.indicators.forEach(this::indexHeadings);
        vocabulary
                .ambiguous()
                .forEach((key, ids) ->
                        byHeading.put(key, ids.stream().map(this::measure).toList()));
    }

    private void indexHeadings(Indicator indicator) {
        for (Measure measure : indicator.measures()) {
            nameHeading(measure.id(), measure);
            nameHeading(measure.label(), measure);
            measure.headings().forEach(heading -> nameHeading(heading, measure));
            if (measure.namedByIndicator()) {
                nameHeading(indicator.code(), measure);
                nameHeading(indicator.name(), measure);
                indicator.aliases().forEach(alias -> nameHeading(alias, measure));
            }
        }
        List<Measure> bases = indicator.measures().stream()
                .filter(measure -> !measure.isDerived())
                .toList();
        byHeading.putIfAbsent(Spelling.headingKey(indicator.code()), bases);
        byHeading.putIfAbsent(Spelling.headingKey(indicator.name()), bases);
        indicator.aliases().forEach(alias -> byHeading.putIfAbsent(Spelling.headingKey(alias), bases));
    }

    private void nameHeading(String heading, Measure measure) {
        List<Measure> before = byHeading.put(Spelling.headingKey(heading), List.of(measure));
        if (before != null && !before.get(0).equals(measure)) {
            throw new IllegalArgumentException(
                    "« " + heading + " » names both " + before.get(0).id() + " and " + measure.id());
        }
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** In the order of publication; the place in the list is the number of the measure. */
    public List<Measure> measures() {
        return measures;
    }

    /** The number of a measure, or -1. */
    public int number(String id) {
        return byId.getOrDefault(id, -1);
    }

    public Measure measure(String id) {
        return findMeasure(id).orElseThrow(() -> new IllegalArgumentException("unknown measure: " + id));
    }

    public Optional<Measure> findMeasure(String id) {
        return Optional.ofNullable(byId.get(id)).map(measures::get);
    }

    /** What keeps values of a measure secret: its own rule, and those of what it is made from. */
    public List<Privacy> privacyOf(Measure measure) {
        List<Privacy> rules = new ArrayList<>(List.of(measure.scrutiny().privacy()));
        if (measure.formula() != null) {
            measure.formula().inputs().stream()
                    .map(this::findMeasure)
                    .flatMap(Optional::stream)
                    .map(input -> input.scrutiny().privacy())
                    .forEach(rules::add);
        }
        return rules;
    }

    /** The totals and parts that are all published together. */
    public List<SumOfParts> sums() {
        return indicators.stream()
                .flatMap(indicator -> indicator.sums().stream())
                .filter(sum -> byId.keySet().containsAll(sum.measures()))
                .toList();
    }

    /** The measures a heading may mean: none is unknown, several is ambiguous. */
    public List<Measure> match(String heading) {
        return byHeading.getOrDefault(Spelling.headingKey(heading), List.of());
    }
}

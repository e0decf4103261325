package io.github.ecosocle.jobs.catalogue;

import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Checks what an indicator file says of other files: measures, sources, indicators of the job. */
final class IndicatorChecks {
    private final Map<String, Measure> measures;
    private final Set<String> sources;
    private final Predicate<String> published;

    /**
     * @param measures every measure of the folder, by id
     * @param sources ids of those the job declares
     * @param published measures of the job
     */
    IndicatorChecks(Map<String, Measure> measures, Set<String> sources, Predicate<String> published) {
        this.measures = measures;
        this.sources = sources;
        this.published = published;
    }

    /** Every measure of the folder by id, each declared once. */
    static Map<String, Measure> measures(List<IndicatorFile> files) {
        Map<String, Measure> measures = new TreeMap<>();
        for (IndicatorFile file : files) {
            file.measurePlaces().forEach((id, place) -> {
                Measure before = measures.get(id);
                if (before != null) {
                    throw place.get("id")
                            .fail("la mesure « " + id + " » est déjà décrite dans " + before.indicator() + ".");
                }
                file.indicator().measures().stream()
                        .filter(measure -> measure.id().equals(id))
                        .forEach(measure -> measures.put(id, measure));
            });
        }
        return measures;
    }

    void check(IndicatorFile file) {
        checkPrecedence(file.section().get("precedence"));
        SumsReading.check(file, measures);
        for (Measure measure : file.indicator().measures()) {
            Section place = file.measurePlace(measure.id());
            if (measure.formula() != null) {
                checkFormula(place, measure, measure.formula());
            }
            if (measure.atMost() != null) {
                checkWhole(
                        place.get("au_plus").section().get("mesure"),
                        measure,
                        measure.atMost().whole());
            }
        }
        for (int i = 0; i < file.examplePlaces().size(); i++) {
            Indicator.Example example = file.indicator().examples().get(i);
            if (!example.measure().isEmpty() && !measures.containsKey(example.measure())) {
                Section given =
                        file.examplePlaces().get(i).section().get("donne").section();
                throw given.get("mesure").failUnknown(example.measure(), measures.keySet());
            }
        }
    }

    private void checkPrecedence(Entry precedence) {
        for (String source : precedence.texts()) {
            if (!sources.contains(source)) {
                throw precedence.failUnknown(source, sources);
            }
        }
    }

    private void checkFormula(Section place, Measure measure, Formula formula) {
        Section numerator = place.get("numerateur").section();
        formula.numerator().forEach(term -> checkInput(numerator.get(term.measure()), measure, term.measure()));
        if (formula.denominator() == Formula.Denominator.MEASURE) {
            checkInput(place.get("denominateur"), measure, formula.denominatorMeasure());
        }
    }

    private void checkWhole(Entry place, Measure part, String id) {
        Measure whole = checkInput(place, part, id);
        if (!whole.unit().equals(part.unit())) {
            throw place.fail("« " + id + " » est en " + whole.unit().symbol() + ", « " + part.id() + " » en "
                    + part.unit().symbol() + " : une partie a l'unité de son tout.");
        }
    }

    /** A base measure that the job publishes as soon as it publishes the one that needs it. */
    private Measure checkInput(Entry place, Measure needing, String id) {
        Measure input = measures.get(id);
        if (input == null) {
            throw place.failUnknown(id, baseMeasures());
        }
        if (id.equals(needing.id())) {
            throw place.fail("« " + id + " » dépend d'elle-même.");
        }
        if (input.isDerived()) {
            throw place.fail("« " + id + " » est elle-même dérivée ; une formule ne part que de mesures de base.");
        }
        if (published.test(needing.id()) && !published.test(id)) {
            throw place.fail("« " + needing.id() + " » a besoin de « " + id + " » : ajouter " + input.indicator()
                    + " aux « indicateurs » du job.");
        }
        return input;
    }

    private Set<String> baseMeasures() {
        return measures.values().stream()
                .filter(measure -> !measure.isDerived())
                .map(Measure::id)
                .collect(Collectors.toSet());
    }
}

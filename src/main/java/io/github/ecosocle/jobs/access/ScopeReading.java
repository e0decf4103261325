package io.github.ecosocle.jobs.access;

import io.github.ecosocle.domain.access.Scope;
import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.JobDefinition.DeclaredSource;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns indicators, measures and sources, as a job names them, into a scope. A derived measure stands for its numerator too:
 * else it would be computed again from what is left.
 */
final class ScopeReading {
    private final Catalogue catalogue;
    private final List<String> sources;
    private final Set<String> forms;
    private final Set<String> names = new TreeSet<>();

    ScopeReading(Catalogue catalogue, List<DeclaredSource> sources, Set<String> forms) {
        this.forms = new TreeSet<>(forms);
        this.catalogue = catalogue;
        this.sources = sources.stream().map(DeclaredSource::id).toList();
        catalogue.indicators().forEach(indicator -> names.add(indicator.code()));
        catalogue.measures().forEach(measure -> names.add(measure.id()));
    }

    /** Of a section that may hold the lists {@code indicateurs}, {@code sources} and {@code fiches}. */
    Scope lists(Section section) {
        Set<String> measures = new HashSet<>();
        Set<String> from = new HashSet<>();
        section.find("indicateurs").ifPresent(list -> items(list).forEach(item -> measures.addAll(measures(item))));
        section.find("sources").ifPresent(list -> items(list).forEach(item -> from.add(source(item))));
        Set<String> kinds = new HashSet<>();
        section.find("fiches").ifPresent(list -> items(list).forEach(item -> kinds.add(form(item))));
        return new Scope(Set.copyOf(measures), Set.copyOf(from), Set.copyOf(kinds));
    }

    /** Of a section that names one {@code indicateur}, one {@code source} or one {@code fiche}. */
    Scope one(Section section) {
        return new Scope(
                section.find("indicateur").map(this::measures).orElse(Set.of()),
                section.find("source").map(entry -> Set.of(source(entry))).orElse(Set.of()),
                section.find("fiche").map(entry -> Set.of(form(entry))).orElse(Set.of()));
    }

    /** One that the job publishes: of any other there is nothing to close. */
    private String form(Entry entry) {
        if (!forms.contains(entry.text())) {
            throw entry.failUnknown(entry.text(), forms);
        }
        return entry.text();
    }

    /** An empty list would say nothing while it seems to limit. */
    static List<Entry> items(Entry list) {
        List<Entry> items = list.items();
        if (items.isEmpty()) {
            throw list.fail("la liste est vide ; ôter la clé ou la remplir.");
        }
        return items;
    }

    private String source(Entry entry) {
        if (!sources.contains(entry.text())) {
            throw entry.failUnknown(entry.text(), sources);
        }
        return entry.text();
    }

    private Set<String> measures(Entry entry) {
        String name = entry.text();
        if (!names.contains(name)) {
            throw entry.failUnknown(name, names);
        }
        Set<String> found = new HashSet<>();
        for (Measure measure : catalogue.measures()) {
            if (measure.id().equals(name) || measure.indicator().equals(name)) {
                found.add(measure.id());
                Formula formula = measure.formula();
                if (formula != null) {
                    formula.numerator().forEach(term -> found.add(term.measure()));
                }
            }
        }
        return Set.copyOf(found);
    }
}

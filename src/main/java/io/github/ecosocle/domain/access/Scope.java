package io.github.ecosocle.domain.access;

import java.util.Collection;
import java.util.Set;

/** Values by their measure, forms by their kind, and both by their source, each by its id. */
public record Scope(Set<String> measures, Set<String> sources, Set<String> forms) {
    public static final Scope NOTHING = new Scope(Set.of(), Set.of(), Set.of());

    public boolean isEmpty() {
        return measures.isEmpty() && sources.isEmpty() && forms.isEmpty();
    }

    /** True for a value of one of the measures, or from one of the sources. */
    boolean holds(String measure, Collection<String> from) {
        return measures.contains(measure) || from.stream().anyMatch(sources::contains);
    }

    /** True for a form of one of the kinds, or from one of the sources. */
    boolean holdsForm(String kind, Collection<String> from) {
        return forms.contains(kind) || from.stream().anyMatch(sources::contains);
    }

    /** True when what is said, values or forms, leaves out some of both. */
    private boolean namesContent() {
        return !measures.isEmpty() || !forms.isEmpty();
    }

    /** True when it does not leave the measure out. */
    boolean admits(String measure) {
        return !namesContent() || measures.contains(measure);
    }

    /** True when it does not leave the kind of form out. */
    boolean admitsForm(String kind) {
        return !namesContent() || forms.contains(kind);
    }

    /** True when it does not leave all of these sources out. */
    boolean admits(Collection<String> from) {
        return sources.isEmpty() || from.stream().anyMatch(sources::contains);
    }
}

package io.github.ecosocle.domain.access;

import java.util.Collection;
import java.util.Set;

/** Values by their measure or by their source, each by its id. */
public record Scope(Set<String> measures, Set<String> sources) {
    public static final Scope NOTHING = new Scope(Set.of(), Set.of());

    public boolean isEmpty() {
        return measures.isEmpty() && sources.isEmpty();
    }

    /** True for a value of one of the measures, or from one of the sources. */
    boolean holds(String measure, Collection<String> from) {
        return measures.contains(measure) || from.stream().anyMatch(sources::contains);
    }
}

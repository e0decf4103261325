package io.github.ecosocle.domain.access;

import java.util.BitSet;
import java.util.Collection;

/**
 * People who see closed values: those of some measures, from some sources, in some territories. What is not said limits
 * nothing.
 *
 * @param id name of their folder
 * @param territories numbers of the territories, with all that lies in them; empty for everywhere
 */
public record Audience(String id, String name, Scope scope, BitSet territories) {

    /** @param territory number, or negative when unknown */
    boolean sees(String measure, Collection<String> sources, int territory) {
        return (scope.measures().isEmpty() || scope.measures().contains(measure))
                && (scope.sources().isEmpty() || sources.stream().anyMatch(scope.sources()::contains))
                && (territories.isEmpty() || territory >= 0 && territories.get(territory));
    }
}

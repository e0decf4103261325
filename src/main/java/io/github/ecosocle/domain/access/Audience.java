package io.github.ecosocle.domain.access;

import java.util.BitSet;
import java.util.Collection;

/**
 * People who see closed values and forms: those of some measures or kinds, from some sources, in some territories. What is
 * not said limits nothing; measures alone, or kinds of forms alone, leave out the other.
 *
 * @param id name of their folder
 * @param territories numbers of the territories, with all that lies in them; empty for everywhere
 */
public record Audience(String id, String name, Scope scope, BitSet territories) {

    /** @param territory number, or negative when unknown */
    boolean sees(String measure, Collection<String> sources, int territory) {
        return scope.admits(measure)
                && scope.admits(sources)
                && (territories.isEmpty() || territory >= 0 && territories.get(territory));
    }

    /** @param parts numbers of the territory and, if it lies in others whole, of its communes */
    boolean seesForm(String kind, Collection<String> sources, BitSet parts) {
        return scope.admitsForm(kind) && scope.admits(sources) && (territories.isEmpty() || lieIn(parts));
    }

    private boolean lieIn(BitSet parts) {
        BitSet outside = (BitSet) parts.clone();
        outside.andNot(territories);
        return !parts.isEmpty() && outside.isEmpty();
    }
}

package io.github.ecosocle.explain;

import java.util.Set;

/**
 * The rows asked of a table.
 *
 * @param year {@link #ANY_YEAR} for all
 */
record Wanted(Set<String> codes, Set<String> measures, int year) {
    static final int ANY_YEAR = 0;
}

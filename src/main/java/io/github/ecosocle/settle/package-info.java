/**
 * Turns the observations of all submissions into one figure per territory, measure, year and method, and says why that one
 * won. Start at {@link Settling}; must not know files, databases or publication.
 */
@NullMarked
package io.github.ecosocle.settle;

import org.jspecify.annotations.NullMarked;

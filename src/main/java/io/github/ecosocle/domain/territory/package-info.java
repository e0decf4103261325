/** Territories of France as a dated graph: who is made of whom, how many people, what became of whom. Start at {@link Territories}. */
@NullMarked
package io.github.ecosocle.domain.territory;

import org.jspecify.annotations.NullMarked;

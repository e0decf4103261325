/** Turns the first rows of a table into a plan: where its heading is and what each column says. Start at {@link io.github.ecosocle.normalise.layout.HeaderSearch}. */
@NullMarked
package io.github.ecosocle.normalise.layout;

import org.jspecify.annotations.NullMarked;

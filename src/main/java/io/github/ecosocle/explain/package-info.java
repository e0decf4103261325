/** From a published figure back to the cells it comes from, read in the release alone. Start at {@link Explanation}. */
@NullMarked
package io.github.ecosocle.explain;

import org.jspecify.annotations.NullMarked;

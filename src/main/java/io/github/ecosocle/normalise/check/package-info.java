/** Turns observations that cannot be true, or cannot be true together, into findings. */
@NullMarked
package io.github.ecosocle.normalise.check;

import org.jspecify.annotations.NullMarked;

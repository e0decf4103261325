/** Turns the raw rows of one submission into observations and findings. Start at {@link io.github.ecosocle.normalise.Normaliser}. */
@NullMarked
package io.github.ecosocle.normalise;

import org.jspecify.annotations.NullMarked;

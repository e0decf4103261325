/**
 * Turns settled values that nothing refuses into doubts to be told: beside their own history, similar territories, their whole.
 * Start at {@link io.github.ecosocle.settle.plausibility.Plausibility}; changes no value.
 */
@NullMarked
package io.github.ecosocle.settle.plausibility;

import org.jspecify.annotations.NullMarked;

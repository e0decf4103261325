/** Slips of unit that happen to a measure. Start at {@link io.github.ecosocle.domain.slip.SlipCandidates}. */
@NullMarked
package io.github.ecosocle.domain.slip;

import org.jspecify.annotations.NullMarked;

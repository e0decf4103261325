/** Errors of a source that the data team corrects in the open. Start at {@link io.github.ecosocle.domain.correction.Correction}. */
@NullMarked
package io.github.ecosocle.domain.correction;

import org.jspecify.annotations.NullMarked;

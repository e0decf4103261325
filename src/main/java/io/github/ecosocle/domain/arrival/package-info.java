/**
 * What the drop folder and the operators told us, in the words that the archive and the register share. Start at
 * {@link ScannedFile}.
 */
@NullMarked
package io.github.ecosocle.domain.arrival;

import org.jspecify.annotations.NullMarked;

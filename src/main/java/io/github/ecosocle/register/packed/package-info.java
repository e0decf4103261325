/**
 * Turns observations, findings and lists of submissions into few bytes, and back. Start at {@link ObservationCodec}. Must
 * not know the database.
 */
@NullMarked
package io.github.ecosocle.register.packed;

import org.jspecify.annotations.NullMarked;

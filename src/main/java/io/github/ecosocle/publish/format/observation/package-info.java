/**
 * Turns the values received into the files that tell where each was read and what became of it. Start at {@link
 * io.github.ecosocle.publish.format.observation.ObservationsCsv}. Must not know figures, but for what they keep secret.
 */
@NullMarked
package io.github.ecosocle.publish.format.observation;

import org.jspecify.annotations.NullMarked;

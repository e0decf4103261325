/** Turns {@code indicators/*.yml} and {@code vocabulary.yml} into a catalogue. Start at {@link CatalogueReading}. */
@NullMarked
package io.github.ecosocle.jobs.catalogue;

import org.jspecify.annotations.NullMarked;

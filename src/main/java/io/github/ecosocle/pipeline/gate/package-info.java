/** Turns what the gate decided into the journal of the archive and into what operators read. */
@NullMarked
package io.github.ecosocle.pipeline.gate;

import org.jspecify.annotations.NullMarked;

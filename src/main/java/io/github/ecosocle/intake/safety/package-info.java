/**
 * The gate in front of every library: what is hostile, endless or foreign is refused before anything parses it. Start at
 * {@link io.github.ecosocle.intake.safety.ZipGate}.
 */
@NullMarked
package io.github.ecosocle.intake.safety;

import org.jspecify.annotations.NullMarked;

/**
 * Turns the settled values of a night and the figures last published into the series that are held. Start at {@link
 * io.github.ecosocle.publish.gate.Gate}. Must not know how totals are made.
 */
@NullMarked
package io.github.ecosocle.publish.gate;

import org.jspecify.annotations.NullMarked;

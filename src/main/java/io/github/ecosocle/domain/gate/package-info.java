/** From which change on a series is held, and who let one pass. Start at {@link io.github.ecosocle.domain.gate.GateRules}. */
@NullMarked
package io.github.ecosocle.domain.gate;

import org.jspecify.annotations.NullMarked;

package io.github.ecosocle.publish.gate;

import io.github.ecosocle.domain.figure.HeldSeries;
import io.github.ecosocle.domain.gate.GateRules.Lift;
import org.jspecify.annotations.Nullable;

/**
 * What the gate found of a series whose change is abnormal.
 *
 * @param detail for operators, with the values: never published
 * @param lift the decision that lets it pass, null when it is held
 */
public record Verdict(
        HeldSeries series, String detail, @Nullable Lift lift) {
    public boolean isHeld() {
        return lift == null;
    }
}

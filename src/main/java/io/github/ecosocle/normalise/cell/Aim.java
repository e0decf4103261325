package io.github.ecosocle.normalise.cell;

import io.github.ecosocle.normalise.measure.Target;
import io.github.ecosocle.normalise.notice.Fault;

/** A target with the numbers of its texts in the observations of the submission. */
record Aim(Target target, int name, int unit) {

    Aim withFault(Fault fault) {
        Target refused = new Target(
                target.measure(), target.number(), target.name(), target.unit(), target.conversion(), fault, false);
        return new Aim(refused, name, unit);
    }
}

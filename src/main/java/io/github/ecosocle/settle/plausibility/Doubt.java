package io.github.ecosocle.settle.plausibility;

import io.github.ecosocle.domain.finding.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that deserves a second look.
 *
 * @param observation its number among all
 * @param arguments what completes the sentence of the rule
 * @param slip what it would be without the slip of unit that it looks like; null for another doubt
 */
public record Doubt(
        int observation,
        Rule rule,
        List<String> arguments,
        @Nullable Slip slip) {

    /**
     * A slip of unit.
     *
     * @param value what the value would be, plain, in the canonical unit
     * @param unit the canonical unit
     * @param told what happened, in French
     */
    public record Slip(String territory, String measure, int year, String value, String unit, String told) {}
}

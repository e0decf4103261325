package io.github.ecosocle.domain.gate;

import java.time.LocalDate;
import java.util.List;

/**
 * From which change on a series is held at its last published figures, and the decisions that let one pass.
 *
 * @param times a value multiplied or divided by more than this holds its series; 0 never
 * @param lostPercent more than this share of the values of a series gone holds it; 0 never
 * @param coveragePoints a share of the population covered that falls by more than this holds the series; 0 never
 */
public record GateRules(int times, int lostPercent, int coveragePoints, List<Lift> lifts) {
    public static final GateRules DEFAULT = new GateRules(10, 50, 20, List.of());

    /**
     * A line of {@code jobs/gate.yml}: the change of one series is right, as far as it was received until that day.
     *
     * @param territory number in the reference
     */
    public record Lift(int territory, String indicator, LocalDate date, String author, String reason) {}
}

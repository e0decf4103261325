package io.github.ecosocle.domain.objective;

import io.github.ecosocle.domain.catalogue.Measure;
import java.util.List;

/**
 * A path that a measure should follow on every territory: from its value in the base year, in straight lines, to each
 * milestone.
 *
 * @param rising true when more is better
 * @param baseYear 0 when the milestones are values and need none
 * @param milestones by year, each after the base year
 */
public record Trajectory(
        String id, String label, Measure measure, boolean rising, int baseYear, List<Milestone> milestones) {

    /** True when the path starts from what the territory was, and so cannot be told without it. */
    public boolean isRelative() {
        return milestones.stream().anyMatch(Milestone::relative);
    }

    /** True when the target of a year cannot be told without the value of the base year. */
    public boolean leansOnBase(int year) {
        return isRelative() || year < firstMilestone();
    }

    private int firstMilestone() {
        return milestones.get(0).year();
    }

    /** Where the path begins. */
    public int firstYear() {
        return baseYear > 0 ? baseYear : firstMilestone();
    }

    public int lastYear() {
        return milestones.get(milestones.size() - 1).year();
    }
}

package io.github.ecosocle.domain.scrutiny;

/** What a job expects of the values and members that it publishes. */
public record Expectations(Tolerances tolerances, RequiredMembers requiredMembers) {
    public static final Expectations USUAL = new Expectations(Tolerances.USUAL, RequiredMembers.NONE);
}

package io.github.ecosocle.domain.objective;

/**
 * A rule on all commitments of a contract at once.
 *
 * @param priorityPercent share of its target, in %, that each priority commitment must reach
 * @param otherPercent share of its target, in %, that each other one must reach
 */
public record Condition(String id, String label, int priorityPercent, int otherPercent) {

    public int percent(Commitment commitment) {
        return commitment.priority() ? priorityPercent : otherPercent;
    }
}

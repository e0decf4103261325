package io.github.ecosocle.domain.objective;

import java.util.List;

/**
 * Whether a condition of a contract holds at the end of one year.
 *
 * @param below ids of the commitments known to be under their share
 * @param unknown ids of those of which nothing can be said
 */
public record Verdict(
        String file, Condition condition, int year, Answer answer, List<String> below, List<String> unknown) {

    /** Three answers: what is not known is not a no. */
    public enum Answer {
        MET("remplie"),
        NOT_MET("non_remplie"),
        UNDETERMINED("indeterminee");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

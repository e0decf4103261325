package io.github.ecosocle.register.understood;

import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Submission;

/**
 * A submission and what one job made of it: the line that {@code status} shows.
 *
 * @param fingerprint of the catalogue and reference it was understood with; empty when never
 * @param depositDate ISO, or empty when only the day it was first seen can say
 */
public record Understood(
        Submission submission,
        State state,
        String fingerprint,
        String depositDate,
        int observations,
        int rowsRead,
        int rowsIgnored,
        int blocking,
        int errors,
        int warnings,
        int infos) {

    /** What became of it. */
    public enum State {
        RECU("recu"),
        NORMALISE("normalise"),
        /** The file as a whole is refused: nothing could be read. */
        ILLISIBLE("illisible"),
        /** Taken out of what is published, whatever was understood. */
        RETIRE("retire");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        static State of(String label) {
            for (State state : values()) {
                if (state.label.equals(label)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("unknown state in the register: " + label);
        }

        static State of(NormalisedSubmission normalised) {
            boolean refused = normalised.findings().count(Severity.BLOQUANT) > 0;
            return refused && normalised.observations().size() == 0 ? ILLISIBLE : NORMALISE;
        }
    }
}

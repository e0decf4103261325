package io.github.ecosocle.feedback;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import java.util.Comparator;
import java.util.List;

/**
 * What a return says, whatever its format.
 *
 * @param findings those kept, by sheet, row, column and code
 */
record SubmissionReturn(NormalisedSubmission normalised, List<Finding> findings, int kept, int refused, int repeated) {
    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding found) -> found.place().sheet())
            .thenComparingInt(found -> found.place().row())
            .thenComparingInt(found -> found.place().column())
            .thenComparing(found -> found.rule().code())
            .thenComparing(Finding::read)
            .thenComparing(Finding::message);

    static SubmissionReturn of(NormalisedSubmission normalised) {
        Observations said = normalised.observations();
        int[] counts = new int[State.values().length];
        for (int at = 0; at < said.size(); at++) {
            counts[said.state(at).ordinal()]++;
        }
        int refused = counts[State.REFUSED.ordinal()];
        int repeated = counts[State.REPEATED.ordinal()];
        List<Finding> sorted =
                normalised.findings().kept().stream().sorted(ORDER).toList();
        return new SubmissionReturn(normalised, sorted, said.size() - refused - repeated, refused, repeated);
    }

    /** Of one code, in the order of the return. */
    List<Finding> findings(String code) {
        return findings.stream()
                .filter(found -> found.rule().code().equals(code))
                .toList();
    }
}

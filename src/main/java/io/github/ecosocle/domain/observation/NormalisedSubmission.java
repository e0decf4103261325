package io.github.ecosocle.domain.observation;

import io.github.ecosocle.domain.finding.Findings;
import io.github.ecosocle.domain.record.ReceivedRecord;
import java.util.List;

/**
 * What became of a submission: its observations in the order of the file, its findings, and an account of its rows, so
 * that every row read is accounted for.
 *
 * @param depositDate of the submission, from a title cell or the file name, ISO; empty when only the day it was first
 *     seen can say
 * @param rowsRead rows below a heading that are not blank
 * @param rowsIgnored totals, notes, repeated headings: left out with a notice
 * @param records forms found beside observations, or in their place
 */
public record NormalisedSubmission(
        Submission submission,
        Observations observations,
        Findings findings,
        String depositDate,
        int rowsRead,
        int rowsIgnored,
        List<ReceivedRecord> records) {

    /** Without records. */
    public NormalisedSubmission(
            Submission submission,
            Observations observations,
            Findings findings,
            String depositDate,
            int rowsRead,
            int rowsIgnored) {
        this(submission, observations, findings, depositDate, rowsRead, rowsIgnored, List.of());
    }

    public NormalisedSubmission withRecords(List<ReceivedRecord> others) {
        return new NormalisedSubmission(
                submission, observations, findings, depositDate, rowsRead, rowsIgnored, List.copyOf(others));
    }
}

package io.github.ecosocle.domain.observation;

import io.github.ecosocle.domain.finding.Findings;

/**
 * What became of a submission: its observations in the order of the file, its findings, and an account of its rows, so
 * that every row read is accounted for.
 *
 * @param depositDate of the submission, from a title cell or the file name, ISO; empty when only the day it was first
 *     seen can say
 * @param rowsRead rows below a heading that are not blank
 * @param rowsIgnored totals, notes, repeated headings: left out with a notice
 */
public record NormalisedSubmission(
        Submission submission,
        Observations observations,
        Findings findings,
        String depositDate,
        int rowsRead,
        int rowsIgnored) {}

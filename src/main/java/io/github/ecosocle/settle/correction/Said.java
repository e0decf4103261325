package io.github.ecosocle.settle.correction;

import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;

/**
 * One observation of a submission, with what was already found of it.
 *
 * @param at its place in its submission
 * @param number among all
 * @param source id of the declared source it comes from
 * @param day of its deposit, epoch day
 */
public record Said(
        Submission submission,
        Observations observations,
        int at,
        int number,
        String source,
        int territory,
        int measure,
        int day) {}

package io.github.ecosocle.domain.figure;

import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.record.ReceivedRecord;

/**
 * The record that holds for its territory, and where it comes from.
 *
 * @param depositDate ISO
 */
public record SettledRecord(ReceivedRecord received, Submission submission, String depositDate) {}

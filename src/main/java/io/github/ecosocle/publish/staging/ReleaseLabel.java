package io.github.ecosocle.publish.staging;

/**
 * What is written on a release.
 *
 * @param name {@code 2026-01-15}, {@code 2026-01-15.2} for the second of a day
 * @param softwareVersion of the program that makes it
 * @param fingerprint of all that it is made from: files, catalogue, reference, decisions
 */
public record ReleaseLabel(String name, String softwareVersion, String fingerprint) {}

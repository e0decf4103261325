package io.github.ecosocle.publish.territory.published;

/** What figures of several territories must have in common to be compared. */
public record Slot(String measure, String method, int year) {}

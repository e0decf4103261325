package io.github.ecosocle.register.arrival;

/** What arrived, before it has its number. */
public record Received(String submitter, String sha256, String path) {}

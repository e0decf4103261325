package io.github.ecosocle.domain.territory;

/** A territory of one reference vintage: its level, its code (always text) and its name. */
public record Territory(Level level, String code, String name) {}

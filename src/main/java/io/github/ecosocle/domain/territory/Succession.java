package io.github.ecosocle.domain.territory;

import java.util.List;

/**
 * An EPCI that is no more.
 *
 * @param lastYear the last 1 January on which it existed
 * @param successors SIREN of those that took its communes
 */
public record Succession(String siren, String name, int lastYear, List<String> successors) {}

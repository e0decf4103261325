package io.github.ecosocle.domain.territory;

import java.util.List;

/**
 * An EPCI that is not of the reference: no more, or not yet.
 *
 * @param lastYear the last 1 January on which it existed
 * @param successors SIREN of those that took its communes
 */
public record Succession(String siren, String name, int lastYear, List<String> successors) {
    private static final int STILL_THERE = Integer.MAX_VALUE;

    /** An EPCI made after the 1 January of the reference. */
    public static Succession later(String siren, String name) {
        return new Succession(siren, name, STILL_THERE, List.of());
    }

    public boolean isLater() {
        return lastYear == STILL_THERE;
    }
}

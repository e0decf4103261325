package io.github.ecosocle.domain.access;

import java.time.LocalDate;
import java.util.List;

/**
 * Which values of a job not everybody may see, beside those that their file declares closed.
 *
 * @param open false when no value of the job is open
 * @param restricted of measures and sources, with no end
 */
public record Access(boolean open, Scope restricted, List<Embargo> embargoes, List<Audience> audiences) {
    /** Of a job that closes nothing by itself. */
    public static final Access OPEN = new Access(true, Scope.NOTHING, List.of(), List.of());

    /** Measures and sources closed before this day, which is the first one they are open. */
    public record Embargo(Scope scope, LocalDate until) {}

    /** True when the job itself closes values, whatever files say. */
    boolean closes() {
        return !open || !restricted.isEmpty() || !embargoes.isEmpty();
    }
}

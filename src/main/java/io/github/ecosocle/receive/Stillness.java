package io.github.ecosocle.receive;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a file must have stood still to be taken, and how to wait for that.
 *
 * @param sleeper waits; a test moves its clock instead
 */
public record Stillness(Clock clock, Duration settle, Sleeper sleeper) {

    /** The time of no file at all. */
    static final long NEVER = Long.MIN_VALUE;

    /** Waits for a while, really or not. */
    @FunctionalInterface
    public interface Sleeper {
        void sleep(Duration duration) throws InterruptedException;
    }

    /** Waits in earnest. */
    public static Stillness of(Clock clock, Duration settle) {
        return new Stillness(clock, settle, duration -> Thread.sleep(duration.toMillis()));
    }

    long nowNanos() {
        return nanos(clock.instant());
    }

    static long nanos(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000_000L), instant.getNano());
    }

    /**
     * Waits until the youngest file is old enough for a second look to mean something; not at all when every file has
     * been there for long, at most the settling time when clocks disagree.
     */
    void waitFor(long youngestNanos) {
        if (youngestNanos == NEVER) {
            return;
        }
        long stoodStill = youngestNanos > nowNanos() ? 0 : nowNanos() - youngestNanos;
        long missing = settle.toNanos() - stoodStill;
        if (missing <= 0) {
            return;
        }
        try {
            sleeper.sleep(Duration.ofNanos(missing));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted while files settle"));
        }
    }
}

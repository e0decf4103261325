package io.github.ecosocle.pipeline.setting;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells an operator which step runs and how far it is: one line a step, and one every few seconds of a long one. */
public final class Progress {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final PrintWriter out;
    private final Clock clock;
    private String step = "";
    private String unit = "";
    private int total;
    private int done;
    private Instant lastLine = Instant.MIN;

    public Progress(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** @param unit what is counted, in French, empty when nothing is */
    public synchronized void begin(String startedStep, int count, String countedUnit) {
        step = startedStep;
        total = count;
        unit = countedUnit;
        done = 0;
        lastLine = clock.instant();
        out.println(unit.isEmpty() ? "→ " + step : "→ " + step + " : " + count + " " + unit);
        out.flush();
    }

    public synchronized void advance(int count) {
        done += count;
        Instant now = clock.instant();
        if (Duration.between(lastLine, now).compareTo(BETWEEN_LINES) >= 0) {
            lastLine = now;
            out.println("  " + step + " : " + done + " / " + total + " " + unit);
            out.flush();
        }
    }
}

package io.github.ecosocle.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine;

/** The command {@code schedule} with a clock that shows, when it starts, two seconds before a full minute. */
public final class ScheduleAhead {
    private static final Duration LEFT = Duration.ofSeconds(2);

    private ScheduleAhead() {}

    public static void main(String[] arguments) {
        Clock clock = Clock.systemUTC();
        Instant now = clock.instant();
        Instant shown =
                now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES).minus(LEFT);
        CommandLine schedule = new CommandLine(new ScheduleCommand(Clock.offset(clock, Duration.between(now, shown))));
        schedule.setExecutionExceptionHandler(new ExitCode());
        System.exit(schedule.execute(arguments));
    }
}

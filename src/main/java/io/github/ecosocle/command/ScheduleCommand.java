package io.github.ecosocle.command;

import io.github.ecosocle.command.option.CommonOptions;
import io.github.ecosocle.jobs.JobsFolder;
import io.github.ecosocle.pipeline.setting.Settings;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stays up and runs each job at its hour; between two runs it holds neither the register nor a lock. */
@Command(
        name = "schedule",
        description = "Reste en marche et lance chaque travail à son heure (schedule:, cinq champs, heure de Paris).",
        mixinStandardHelpOptions = true)
final class ScheduleCommand implements Callable<Integer> {
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(30);

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    ScheduleCommand() {
        this(Programme.CLOCK);
    }

    ScheduleCommand(Clock clock) {
        this.clock = clock;
    }

    /** The next time of one job. */
    private record Tick(String job, String schedule, ZonedDateTime at) {}

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        List<Tick> ticks = firstTicks(clock.instant().atZone(CommonOptions.PARIS));
        if (ticks.isEmpty()) {
            out.println("Aucun travail n’a d’horaire (schedule:) dans " + options.jobs);
            return ExitCode.WRONG_USAGE;
        }
        while (true) {
            ticks.sort(Comparator.comparing(Tick::at).thenComparing(Tick::job));
            Tick tick = ticks.remove(0);
            out.println(
                    "Prochain travail : « " + tick.job() + " » le " + tick.at().toLocalDateTime());
            out.flush();
            sleepUntil(tick.at());
            run(tick.job(), out);
            ZonedDateTime now = clock.instant().atZone(CommonOptions.PARIS);
            ZonedDateTime from = now.isAfter(tick.at()) ? now : tick.at();
            ticks.add(new Tick(tick.job(), tick.schedule(), DueJobs.next(tick.schedule(), from)));
        }
    }

    private List<Tick> firstTicks(ZonedDateTime now) {
        JobsFolder jobs = new JobsFolder(options.jobs);
        List<Tick> ticks = new ArrayList<>();
        for (String name : jobs.listJobs()) {
            String schedule = jobs.job(name).schedule();
            if (!schedule.isEmpty()) {
                ticks.add(new Tick(name, schedule, DueJobs.next(schedule, now)));
            }
        }
        return ticks;
    }

    /** In short sleeps: the clock of the machine may be set, or the machine suspended. */
    private void sleepUntil(ZonedDateTime at) throws InterruptedException {
        while (true) {
            Duration left = Duration.between(clock.instant(), at.toInstant());
            if (left.isNegative() || left.isZero()) {
                return;
            }
            Thread.sleep((left.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : left).toMillis());
        }
    }

    /** A night that fails does not stop the following ones; it is told, with its code. */
    private void run(String job, PrintWriter out) {
        try {
            Settings settings = options.settings(clock, Programme.version());
            Nightly.run(settings, job, false, false, out);
        } catch (RuntimeException trouble) {
            int code = new ExitCode()
                    .handleExecutionException(
                            trouble, spec.commandLine(), spec.commandLine().getParseResult());
            out.println("« " + job + " » a fini avec le code " + code);
            out.flush();
        }
    }
}

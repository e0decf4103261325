package io.github.ecosocle.command;

import io.github.ecosocle.command.option.CommonOptions;
import io.github.ecosocle.jobs.JobsFolder;
import io.github.ecosocle.pipeline.setting.Settings;
import io.github.ecosocle.register.Register;
import io.github.ecosocle.register.database.RegisterDatabase;
import io.github.ecosocle.register.lock.Holder;
import io.github.ecosocle.register.night.Night;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.scheduling.support.CronExpression;

/** Which jobs are due: those whose schedule has come round since they last ran, and those that never did. */
final class DueJobs {
    private static final String SECONDS = "0 ";

    private DueJobs() {}

    static List<String> list(Settings settings) {
        JobsFolder jobs = new JobsFolder(settings.jobs());
        List<String> scheduled = jobs.listJobs().stream()
                .filter(name -> !jobs.job(name).schedule().isEmpty())
                .toList();
        String since = settings.clock().instant().toString();
        try (RegisterDatabase database =
                RegisterDatabase.open(settings.register(), Holder.current("run", since), RegisterDatabase.PATIENCE)) {
            Register register = new Register(database.dataSource());
            return scheduled.stream()
                    .filter(name ->
                            isDue(jobs.job(name).schedule(), register.nights().last(name, 1), settings))
                    .toList();
        }
    }

    private static boolean isDue(String schedule, List<Night> last, Settings settings) {
        if (last.isEmpty()) {
            return true;
        }
        ZonedDateTime next = next(schedule, last.get(0).startedAt().atZone(CommonOptions.PARIS));
        return !next.isAfter(settings.clock().instant().atZone(CommonOptions.PARIS));
    }

    /**
     * The first time after this one, as the clocks of Paris show it: a time that they leap over comes an hour later, one that
     * they show twice comes once.
     */
    static ZonedDateTime next(String schedule, ZonedDateTime after) {
        LocalDateTime next = CronExpression.parse(SECONDS + schedule).next(after.toLocalDateTime());
        if (next == null) {
            throw new IllegalArgumentException("this schedule never comes: " + schedule);
        }
        ZonedDateTime first = next.atZone(after.getZone());
        return first.isAfter(after) ? first : first.withLaterOffsetAtOverlap();
    }
}

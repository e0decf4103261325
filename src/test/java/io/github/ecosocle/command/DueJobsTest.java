package io.github.ecosocle.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.command.option.CommonOptions;
import io.github.ecosocle.jobs.JobsCopy;
import io.github.ecosocle.pipeline.setting.Settings;
import io.github.ecosocle.register.Register;
import io.github.ecosocle.register.database.RegisterDatabase;
import io.github.ecosocle.register.database.RegisterLocation;
import io.github.ecosocle.register.lock.Holder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job of every quarter beside one of every night: each is due at its own time, once. */
class DueJobsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @TempDir
    Path folder;

    @BeforeEach
    void a_nightly_and_a_quarterly_job() throws IOException {
        JobsCopy copy = JobsCopy.in(folder.resolve("jobs"));
        Files.delete(folder.resolve("jobs/observatoires.yml"));
        copy.write("pole-un.yml", copy.read("socle-national.yml"))
                .replace("pole-un.yml", "job: socle-national", "job: pole-un")
                .replace("pole-un.yml", "\"30 3 * * *\"", "\"0 5 1 1,4,7,10 *\"");
    }

    private static Instant paris(String time) {
        return LocalDateTime.parse(time).atZone(PARIS).toInstant();
    }

    private Settings at(String time) {
        return at(paris(time));
    }

    private Settings at(Instant instant) {
        return new Settings(
                folder.resolve("jobs"),
                folder.resolve("input"),
                folder.resolve("output"),
                folder.resolve("work"),
                LocalDate.ofInstant(instant, PARIS),
                1,
                Duration.ZERO,
                RegisterLocation.embedded(folder.resolve("work/register")),
                Clock.fixed(instant, PARIS),
                "1");
    }

    private List<String> due(String time) {
        return DueJobs.list(at(time));
    }

    private void ran(String job, String time) {
        ran(job, paris(time));
    }

    private void ran(String job, Instant time) {
        try (RegisterDatabase database = RegisterDatabase.open(
                at(time).register(), Holder.current(job, time.toString()), RegisterDatabase.PATIENCE)) {
            new Register(database.dataSource())
                    .nights()
                    .freeze(job, LocalDate.ofInstant(time, PARIS), "f" + time, List.of(), time);
        }
    }

    @Test
    void what_never_ran_is_due() {
        assertThat(due("2026-02-11T12:00")).containsExactly("pole-un", "socle-national");
    }

    @Test
    void a_quarter_is_waited_for_while_nights_pass() {
        ran("socle-national", "2026-01-01T05:00:10");
        ran("pole-un", "2026-01-01T05:00:20");
        assertThat(due("2026-01-01T23:00")).isEmpty();
        assertThat(due("2026-01-02T03:30")).containsExactly("socle-national");
        ran("socle-national", "2026-04-01T03:30:02");
        assertThat(due("2026-04-01T04:59")).isEmpty();
        assertThat(due("2026-04-01T05:00")).containsExactly("pole-un");
    }

    /** On 29 March 2026 there is no 02:30; on 25 October it comes twice, first at +02:00. */
    @Test
    void the_hour_that_is_missing_and_the_one_that_comes_twice_make_one_night_each() {
        JobsCopy.in(folder.resolve("jobs")).replace("socle-national.yml", "\"30 3 * * *\"", "\"30 2 * * *\"");
        ran("pole-un", "2026-10-20T05:00:20");
        ran("socle-national", "2026-03-28T02:30:01");
        assertThat(due("2026-03-29T01:59")).doesNotContain("socle-national");
        assertThat(due("2026-03-29T03:31")).contains("socle-national");
        ran("socle-national", "2026-03-29T03:31");
        assertThat(due("2026-03-29T23:59")).doesNotContain("socle-national");
        assertThat(due("2026-03-30T02:30")).contains("socle-national");

        ran("socle-national", Instant.parse("2026-10-25T00:30:01Z"));
        assertThat(DueJobs.list(at(Instant.parse("2026-10-25T01:30:30Z")))).isEmpty();
        assertThat(due("2026-10-25T23:59")).isEmpty();
        assertThat(due("2026-10-26T02:30")).containsExactly("socle-national");
        // every minute, in the hour that comes again: the next one is to come, not an hour ago
        ZonedDateTime again = Instant.parse("2026-10-25T01:10:30Z").atZone(PARIS);
        assertThat(DueJobs.next("* * * * *", again).toInstant()).isEqualTo("2026-10-25T01:11:00Z");
    }

    @Test
    void the_business_date_is_that_of_paris() {
        assertThat(List.of(
                        "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z"))
                .extracting(instant -> new CommonOptions()
                        .settings(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), "1")
                        .date()
                        .toString())
                .containsExactly("2026-10-25", "2026-10-25", "2026-10-25", "2026-10-26");
        assertThat(new CommonOptions()
                        .settings(Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC), "1")
                        .date())
                .isEqualTo("2027-01-01");
    }

    @Test
    void a_quarter_missed_is_caught_up_once() {
        ran("pole-un", "2026-01-01T05:00:20");
        ran("socle-national", "2026-04-03T03:30:01");
        assertThat(due("2026-04-03T08:00")).containsExactly("pole-un");
        ran("pole-un", "2026-04-03T08:00:01");
        assertThat(due("2026-06-30T23:59")).containsExactly("socle-national");
    }
}

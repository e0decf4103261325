package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.command.ScheduleAhead;
import io.github.ecosocle.jobs.JobsCopy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that stays up: it runs at the minute of its cron, keeps others out of its job meanwhile, and stops when told. */
class ScheduleTest {
    private static final String NEXT = "Prochain travail : « socle-national »";

    @TempDir
    Path folder;

    private Premises premises;

    @BeforeEach
    void every_minute() {
        premises = SmallNights.in(folder);
        JobsCopy.in(folder.resolve("jobs")).replace("socle-national.yml", "\"30 3 * * *\"", "\"* * * * *\"");
    }

    private List<String> schedule() {
        List<String> arguments = new ArrayList<>(premises.arguments("2026-01-15"));
        arguments.set(0, "schedule");
        arguments.remove(Premises.JOB);
        return arguments;
    }

    @Test
    void it_runs_at_its_minute_and_keeps_another_process_out() throws Exception {
        List<String> arguments = schedule();
        try (NightProcess schedule =
                NightProcess.start(ScheduleAhead.class.getName(), arguments.subList(1, arguments.size()))) {
            schedule.await(NEXT);
            schedule.await("→ receive");
            signal(schedule, "STOP");
            try (NightProcess second = NightProcess.start(premises.arguments("2026-01-15"))) {
                assertThat(second.exitCode()).isEqualTo(4);
            }
            assertThat(premises.run("2026-01-15")).isEqualTo(4);
            assertThat(premises.said())
                    .contains(Long.toString(schedule.process().pid()));
            signal(schedule, "CONT");
            schedule.await("Publication");
            schedule.await(NEXT);
            assertThat(premises.value("246201016", "dma_t", 2023)).isEqualTo("15.5");
            // between two ticks it holds neither the register nor the job
            assertThat(premises.command("status", List.of())).isZero();
            assertThat(premises.said()).contains("246201016_2025-03-02.csv");
            assertThat(premises.run("2026-01-16")).as(premises.said()).isZero();
            stop(schedule);
        }
    }

    @Test
    void asleep_it_stops_on_a_signal() throws Exception {
        try (NightProcess schedule = NightProcess.start(schedule())) {
            schedule.await(NEXT);
            stop(schedule);
        }
    }

    private static void stop(NightProcess schedule) throws InterruptedException {
        schedule.process().destroy();
        assertThat(schedule.process().waitFor()).isEqualTo(143);
    }

    private static void signal(NightProcess night, String name) throws IOException, InterruptedException {
        String pid = Long.toString(night.process().pid());
        assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor())
                .isZero();
    }
}

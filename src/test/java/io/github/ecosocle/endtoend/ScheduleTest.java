package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.jobs.JobsCopy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program that stays up: it runs at the minute of its cron, keeps others out of its job meanwhile, and stops when told. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "suspends a process by a signal")
class ScheduleTest {
    @TempDir
    Path folder;

    @Test
    void it_runs_at_its_minute_alone_and_stops_on_a_signal() throws Exception {
        Premises premises = SmallNights.in(folder);
        JobsCopy.in(folder.resolve("jobs")).replace("socle-national.yml", "\"30 3 * * *\"", "\"* * * * *\"");
        List<String> arguments = new ArrayList<>(premises.arguments("2026-01-15"));
        arguments.set(0, "schedule");
        arguments.remove(Premises.JOB);

        try (NightProcess schedule = NightProcess.start(arguments)) {
            schedule.await("Prochain travail : « socle-national »");
            schedule.await("→ receive");
            signal(schedule, "STOP");
            assertThat(premises.run("2026-01-15")).isEqualTo(4);
            assertThat(premises.said())
                    .contains(Long.toString(schedule.process().pid()));
            signal(schedule, "CONT");
            schedule.await("Publication");
            schedule.await("Prochain travail : « socle-national »");
            assertThat(premises.value("246201016", "dma_t", 2023)).isEqualTo("15.5");

            schedule.process().destroy();
            assertThat(schedule.process().waitFor()).isEqualTo(143);
        }
    }

    private static void signal(NightProcess night, String name) throws IOException, InterruptedException {
        String pid = Long.toString(night.process().pid());
        assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor())
                .isZero();
    }
}

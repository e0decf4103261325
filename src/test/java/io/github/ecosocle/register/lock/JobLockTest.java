package io.github.ecosocle.register.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobLockTest {
    @TempDir
    Path folder;

    @Test
    void one_job_runs_once_and_two_jobs_run_together() {
        try (JobLock socle = JobLock.take(folder, "socle-national", "02:00");
                JobLock other = JobLock.take(folder, "autre", "02:01")) {
            assertThat(socle).isNotEqualTo(other);
            assertThatThrownBy(() -> JobLock.take(folder, "socle-national", "02:02"))
                    .isInstanceOf(JobRunningException.class)
                    .hasMessageContaining("« socle-national » tourne déjà")
                    .hasMessageContaining("processus " + ProcessHandle.current().pid())
                    .hasMessageContaining("depuis 02:00");
        }
        JobLock.take(folder, "socle-national", "03:00").close();
    }

    @Test
    void a_name_that_leaves_the_folder_is_refused() {
        assertThatThrownBy(() -> JobLock.take(folder, "../x", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_register_freed_in_time_is_taken() throws InterruptedException {
        RegisterLock first = RegisterLock.take(folder, Holder.current("a", ""), Duration.ZERO);
        Thread closing = new Thread(() -> {
            try {
                Thread.sleep(150);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            first.close();
        });
        closing.start();
        RegisterLock.take(folder, Holder.current("b", ""), Duration.ofSeconds(30))
                .close();
        closing.join();
        assertThat(folder.resolve("holder.json")).doesNotExist();
    }

    @Test
    void a_story_left_by_a_killed_process_keeps_nobody_out() throws IOException {
        Files.writeString(
                folder.resolve("holder.json"), "{\"pid\":1,\"job\":\"a\",\"since\":\"b\"}", StandardCharsets.UTF_8);
        Files.createFile(folder.resolve("holder.lock"));
        assertThat(RegisterLock.teller(folder)).isEqualTo("le processus 1 (travail « a », depuis b)");
        RegisterLock.take(folder, Holder.current("c", ""), Duration.ZERO).close();
    }

    @Test
    void a_story_that_makes_no_sense_names_nobody() throws IOException {
        Files.writeString(folder.resolve("holder.json"), "{\"pid\":", StandardCharsets.UTF_8);
        assertThat(RegisterLock.teller(folder)).isEqualTo("un autre processus");
    }
}

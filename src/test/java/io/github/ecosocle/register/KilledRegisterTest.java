package io.github.ecosocle.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.register.database.RegisterDatabase;
import io.github.ecosocle.register.database.RegisterLocation;
import io.github.ecosocle.register.lock.Holder;
import io.github.ecosocle.register.lock.JobLock;
import io.github.ecosocle.register.lock.JobRunningException;
import io.github.ecosocle.register.lock.RegisterHeldException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledRegisterTest {
    @TempDir
    Path folder;

    private RegisterDatabase open() {
        return RegisterDatabase.open(
                RegisterLocation.embedded(folder), Holder.current("test", "maintenant"), Duration.ofMillis(300));
    }

    @Test
    void a_process_that_lives_holds_its_locks_and_one_that_is_killed_loses_nothing_committed() throws Exception {
        Process process = start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
                OutputStream orders = process.getOutputStream()) {
            awaitLine(said, "held");
            assertThatThrownBy(this::open)
                    .isInstanceOf(RegisterHeldException.class)
                    .hasMessageContaining("processus " + process.pid() + " (travail « socle », depuis il y a peu)");
            assertThatThrownBy(() -> JobLock.take(folder, "socle", ""))
                    .isInstanceOf(JobRunningException.class)
                    .hasMessageContaining("processus " + process.pid());
            order(orders);
            awaitLine(said, "30");
            order(orders);
            int acknowledged = Math.max(30, lastNumber(said));
            assertThat(process.waitFor()).isEqualTo(137);
            assertNothingLost(acknowledged);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledRegister.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void order(OutputStream orders) throws IOException {
        orders.write('\n');
        orders.flush();
    }

    private static void awaitLine(BufferedReader said, String wanted) throws IOException {
        String line = said.readLine();
        while (!wanted.equals(line)) {
            assertThat(line)
                    .as("the process died before it said « %s »", wanted)
                    .isNotNull();
            line = said.readLine();
        }
    }

    /** A line cut by the kill was said after its commit all the same, but its number cannot be trusted. */
    private static int lastNumber(BufferedReader said) {
        List<String> lines = said.lines().toList();
        return lines.size() < 2 ? 0 : Integer.parseInt(lines.get(lines.size() - 2));
    }

    private void assertNothingLost(int acknowledged) {
        try (JobLock job = JobLock.take(folder, "socle", "");
                RegisterDatabase database = open()) {
            assertThat(job).isNotNull();
            Register register = new Register(database.dataSource());
            List<Submission> submissions = register.submissions().list();
            assertThat(submissions.size()).isGreaterThanOrEqualTo(acknowledged);
            for (Submission submission : submissions.subList(0, acknowledged)) {
                long seed = submission.arrival();
                assertThat(Samples.list(register.normalisations("socle").loadObservations(submission)))
                        .isEqualTo(Samples.list(
                                Samples.normalised(submission, seed).observations()));
            }
        }
    }
}

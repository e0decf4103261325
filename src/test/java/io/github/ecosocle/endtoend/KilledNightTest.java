package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.register.Register;
import io.github.ecosocle.register.database.RegisterDatabase;
import io.github.ecosocle.register.database.RegisterLocation;
import io.github.ecosocle.register.lock.Holder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night killed in the middle of its load goes on where it stopped, and ends in the bytes of one left in peace. */
@Tag("complet")
class KilledNightTest {
    private static final String DATE = "2026-01-15";
    private static final int FILES = 96;
    private static final int YEARS = 120;
    private static final int[] DELAYS_MILLIS = {1_000, 300, 3_000, 100, 6_000, 0};

    @TempDir
    Path folder;

    @Test
    void a_killed_night_ends_in_the_same_bytes() throws Exception {
        Premises calm = loaded("calm");
        assertThat(calm.run(DATE)).as(calm.said()).isZero();

        Premises killed = killedInMidLoad();
        assertThat(killed.run(DATE)).as(killed.said()).isZero();

        Premises.assertSame(calm.bytes(calm.output()), killed.bytes(killed.output()));
    }

    /** When the load is half done depends on the machine: tries until some files are understood and some are not. */
    private Premises killedInMidLoad() throws Exception {
        List<Integer> seen = new ArrayList<>();
        for (int delay : DELAYS_MILLIS) {
            Premises premises = loaded("killed-" + delay);
            kill(premises, delay);
            int understood = understood(premises);
            if (understood > 0 && understood < FILES) {
                return premises;
            }
            seen.add(understood);
        }
        throw new AssertionError("never killed in the middle of the load; understood: " + seen);
    }

    private static void kill(Premises premises, int delayMillis) throws Exception {
        Process night = start(premises);
        try (BufferedReader said = night.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            while (line != null && !line.contains("→ normalise")) {
                line = said.readLine();
            }
            assertThat(line).as("the night ended before it began to normalise").isNotNull();
            Thread.sleep(delayMillis);
        } finally {
            night.destroyForcibly().waitFor();
        }
    }

    private static Process start(Premises premises) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "io.github.ecosocle.Application"));
        command.addAll(premises.arguments(DATE, "--threads", "1"));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int understood(Premises premises) {
        try (RegisterDatabase database = RegisterDatabase.open(
                RegisterLocation.embedded(premises.work().resolve("register")),
                Holder.current("test", "maintenant"),
                Duration.ofSeconds(5))) {
            return (int) new Register(database.dataSource())
                    .normalisations(Premises.JOB).list().stream()
                            .filter(one -> !one.fingerprint().isEmpty())
                            .count();
        }
    }

    private Premises loaded(String name) {
        Premises premises = SmallNights.in(folder.resolve(name));
        for (int number = 0; number < FILES - 2; number++) {
            SmallNights.drop(premises, "246201016_2025-04-01_" + number + ".csv", content(number));
        }
        return premises;
    }

    private static String content(int number) {
        StringBuilder text = new StringBuilder(SmallNights.HEADING);
        for (int year = 1900; year < 1900 + YEARS; year++) {
            text.append("246201016;ges_teq;" + year + ";" + (1_000 + number) + ",5;teqCO2\n");
        }
        return text.toString();
    }
}

package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.register.Register;
import io.github.ecosocle.register.database.RegisterDatabase;
import io.github.ecosocle.register.database.RegisterLocation;
import io.github.ecosocle.register.lock.Holder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night cut short in the middle of its load goes on where it stopped, and ends in the bytes of one left in peace. */
class KilledNightTest {
    private static final String DATE = "2026-01-15";
    private static final int FILES = 96;
    private static final int YEARS = 120;
    /** Of the time that reading took when left in peace: the half, then around it, should the machine have slowed down. */
    private static final double[] PARTS = {0.5, 0.3, 0.7, 0.15, 0.9};

    @TempDir
    static Path folder;

    private static long readingMillis;
    private static Map<String, byte[]> calmBytes;

    /** How a night is cut short. */
    private interface Cut {
        void cut(Process night) throws InterruptedException;
    }

    @BeforeAll
    static void a_night_left_in_peace() throws Exception {
        Premises calm = loaded("calm");
        try (NightProcess night = NightProcess.start(calm.arguments(DATE, "--threads", "1"))) {
            night.await("→ normalise");
            long begun = System.nanoTime();
            night.await("→ settle");
            readingMillis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            assertThat(night.exitCode()).isZero();
        }
        calmBytes = calm.bytes(calm.output());
    }

    @Test
    void killed_it_ends_in_the_same_bytes() throws Exception {
        Premises killed = cutInMidLoad("killed", night -> {
            night.destroyForcibly();
            assertThat(night.waitFor()).isEqualTo(137);
        });
        assertThat(killed.run(DATE)).as(killed.said()).isZero();
        Premises.assertSame(calmBytes, killed.bytes(killed.output()));
    }

    @Test
    void stopped_it_says_143_and_ends_in_the_same_bytes() throws Exception {
        Premises stopped = cutInMidLoad("stopped", night -> {
            night.destroy();
            assertThat(night.waitFor()).isEqualTo(143);
        });
        assertThat(stopped.run(DATE)).as(stopped.said()).isZero();
        Premises.assertSame(calmBytes, stopped.bytes(stopped.output()));
    }

    /** After an upgrade to a program with other steps: nothing of the night depends on what they were called. */
    @Test
    void begun_by_a_program_with_other_steps_it_ends_in_the_same_bytes() throws Exception {
        Premises upgraded = cutInMidLoad("upgraded", Process::destroyForcibly);
        try (RegisterDatabase database = register(upgraded);
                Connection connection = database.dataSource().getConnection();
                Statement rename = connection.createStatement()) {
            assertThat(rename.executeUpdate("UPDATE BATCH_STEP_EXECUTION SET STEP_NAME = 'ancien_' || STEP_NAME"))
                    .isPositive();
            rename.executeUpdate("UPDATE BATCH_JOB_EXECUTION_PARAMS SET PARAMETER_NAME = 'ancien_' || PARAMETER_NAME");
        }
        assertThat(upgraded.run(DATE)).as(upgraded.said()).isZero();
        Premises.assertSame(calmBytes, upgraded.bytes(upgraded.output()));
    }

    private static RegisterDatabase register(Premises premises) {
        return RegisterDatabase.open(
                RegisterLocation.embedded(premises.work().resolve("register")),
                Holder.current("test", "maintenant"),
                Duration.ofSeconds(5));
    }

    /** Only a night that had understood some files, and not all, was cut in the middle of its load. */
    private static Premises cutInMidLoad(String name, Cut cut) throws Exception {
        List<Integer> seen = new ArrayList<>();
        for (double part : PARTS) {
            Premises premises = loaded(name + seen.size());
            try (NightProcess night = NightProcess.start(premises.arguments(DATE, "--threads", "1"))) {
                night.await("→ normalise");
                Thread.sleep((long) (readingMillis * part));
                cut.cut(night.process());
            }
            int understood = understood(premises);
            if (understood > 0 && understood < FILES) {
                return premises;
            }
            seen.add(understood);
        }
        throw new AssertionError("never cut in the middle of the load; understood: " + seen);
    }

    private static int understood(Premises premises) {
        try (RegisterDatabase database = register(premises)) {
            return (int) new Register(database.dataSource())
                    .normalisations(Premises.JOB).list().stream()
                            .filter(one -> !one.fingerprint().isEmpty())
                            .count();
        }
    }

    private static Premises loaded(String name) {
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

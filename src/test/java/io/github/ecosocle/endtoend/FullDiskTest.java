package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night that the disk stops says so, leaves readers with the release they had, and ends in the same bytes once there is room. */
class FullDiskTest {
    private static final String FIRST = "2026-01-15";
    private static final String SECOND = "2026-01-16";

    @TempDir
    static Path folder;

    private static Map<String, byte[]> calmBytes;

    @BeforeAll
    static void two_nights_with_room() {
        Premises calm = afterOneNight("calm");
        drop(calm);
        assertThat(calm.run(SECOND)).as(calm.said()).isZero();
        calmBytes = calm.bytes(calm.output());
    }

    @Test
    void full_for_the_archive() throws Exception {
        assertGoesOnOnceThereIsRoom(afterOneNight("archive"), 2, "→ receive");
    }

    @Test
    void full_for_the_register() throws Exception {
        // room for what was sent, and for the head of a database that holds many times more
        assertGoesOnOnceThereIsRoom(afterOneNight("register"), 8, "→ settle");
    }

    @Test
    void full_for_the_release() throws Exception {
        assertGoesOnOnceThereIsRoom(afterOneNight("release"), 400, "Bilan");
    }

    /** @param neverSaid words of a step that the cramped night does not come to */
    private static void assertGoesOnOnceThereIsRoom(Premises premises, int kibibytes, String neverSaid)
            throws Exception {
        Map<String, byte[]> old = premises.bytes(premises.latest());
        drop(premises);
        try (NightProcess night = NightProcess.startCramped(kibibytes, premises.arguments(SECOND))) {
            assertThat(night.said().lines()).noneMatch(line -> line.contains(neverSaid));
            assertThat(night.exitCode()).isEqualTo(1);
        }
        Premises.assertSame(old, premises.bytes(premises.latest()));
        assertThat(premises.run(SECOND)).as(premises.said()).isZero();
        Premises.assertSame(calmBytes, premises.bytes(premises.output()));
    }

    private static Premises afterOneNight(String name) {
        Premises premises = SmallNights.in(folder.resolve(name));
        assertThat(premises.run(FIRST)).as(premises.said()).isZero();
        return premises;
    }

    private static void drop(Premises premises) {
        StringBuilder text = new StringBuilder(SmallNights.HEADING);
        for (int year = 1900; year < 2020; year++) {
            text.append("246201016;ges_teq;" + year + ";1000,5;teqCO2\n");
        }
        SmallNights.drop(premises, "246201016_2025-04-01.csv", text.toString());
    }
}

package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A system that is not what one expects: its language, its limits, its disks, its log. */
class SystemTroubleTest {
    private static final String DATE = "2026-01-15";
    private static final int FILES = 300;

    @TempDir
    static Path folder;

    private static Map<String, byte[]> calmBytes;

    @BeforeAll
    static void a_night_left_in_peace() {
        Premises calm = loaded("calm");
        assertThat(calm.run(DATE)).as(calm.said()).isZero();
        calmBytes = calm.bytes(calm.output());
    }

    private static Premises loaded(String name) {
        Premises premises = SmallNights.in(folder.resolve(name));
        for (int number = 0; number < FILES; number++) {
            String rows = SmallNights.HEADING + "246201016;ges_teq;" + (1700 + number) + ";1000,5;teqCO2\n";
            SmallNights.drop(premises, "246201016_2025-04-01_" + number + ".csv", rows);
        }
        return premises;
    }

    private static String said(NightProcess night) {
        return night.said().lines().collect(Collectors.joining("\n"));
    }

    /** Names, kinds, rights, sizes and times of all that lies in a folder; a file made and deleted leaves its time. */
    private static Map<String, String> state(Path folder) {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.toList()) {
                state.put(
                        folder.relativize(path).toString(),
                        Files.readAttributes(path, "posix:permissions,size,lastModifiedTime,fileKey")
                                .toString());
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return state;
    }

    /** As cron starts it. */
    @Test
    void a_language_that_cannot_name_files_is_refused_with_the_remedy() throws Exception {
        Premises premises = SmallNights.in(folder.resolve("posix"));
        try (NightProcess night =
                NightProcess.startBy("exec env LC_ALL=POSIX \"$0\" \"$@\" 2>&1", premises.arguments(DATE))) {
            assertThat(said(night)).contains("LC_ALL=C.UTF-8").doesNotContain("Exception");
            assertThat(night.exitCode()).isEqualTo(2);
        }
        assertThat(premises.output()).doesNotExist();
        assertThat(premises.work()).doesNotExist();
    }

    @Test
    void the_drop_folder_is_not_touched() {
        Premises premises = loaded("untouched");
        Map<String, String> before = state(premises.input());
        assertThat(premises.run(DATE)).as(premises.said()).isZero();
        assertThat(state(premises.input())).isEqualTo(before);
    }

    @Test
    void the_drop_folder_may_be_mounted_for_reading_only() throws Exception {
        Premises premises = loaded("mounted");
        String mount = "mount --bind '" + premises.input() + "' '" + premises.input()
                + "' && mount -o remount,ro,bind '" + premises.input() + "'";
        assumeTrue(may(mount), "no right to mount here");
        try (NightProcess night = NightProcess.startBy(apart(mount), premises.arguments(DATE))) {
            assertThat(night.exitCode()).isZero();
        }
        Premises.assertSame(calmBytes, premises.bytes(premises.output()));
    }

    /** Three hundred files through two hundred and fifty-six: none is held open longer than it is read. */
    @Test
    void few_files_may_be_open() throws Exception {
        Premises premises = loaded("descriptors");
        try (NightProcess night =
                NightProcess.startBy("ulimit -n 256 && exec \"$0\" \"$@\"", premises.arguments(DATE))) {
            assertThat(night.exitCode()).isZero();
        }
        Premises.assertSame(calmBytes, premises.bytes(premises.output()));
    }

    @Test
    void a_disk_without_room_for_more_names_fails_the_night_and_the_next_one_goes_on() throws Exception {
        Premises premises = loaded("inodes");
        Files.createDirectories(premises.work().resolve("archive"));
        String mount =
                "mount -t tmpfs -o nr_inodes=150 tmpfs '" + premises.work().resolve("archive") + "'";
        assumeTrue(may(mount), "no right to mount here");
        try (NightProcess night = NightProcess.startBy(apart(mount) + " 2>&1", premises.arguments(DATE))) {
            assertThat(said(night)).contains("archive");
            assertThat(night.exitCode()).isEqualTo(1);
        }
        assertThat(premises.latest()).doesNotExist();
        assertThat(premises.run(DATE)).as(premises.said()).isZero();
        Premises.assertSame(calmBytes, premises.bytes(premises.output()));
    }

    /** Too little memory for the program itself: never any other code than 1, never half a release. */
    @Test
    void too_little_memory_is_a_failure_and_the_next_night_goes_on() throws Exception {
        Premises premises = loaded("memory");
        try (NightProcess night =
                NightProcess.startBy("exec env JAVA_TOOL_OPTIONS=-Xmx16m \"$0\" \"$@\"", premises.arguments(DATE))) {
            assertThat(night.exitCode()).isEqualTo(1);
        }
        assertThat(premises.latest()).doesNotExist();
        assertThat(premises.run(DATE)).as(premises.said()).isZero();
        Premises.assertSame(calmBytes, premises.bytes(premises.output()));
    }

    @Test
    void a_log_that_cannot_be_written_changes_nothing() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no device that is always full here");
        Premises premises = loaded("log");
        try (NightProcess night =
                NightProcess.startBy("exec \"$0\" \"$@\" >/dev/full 2>/dev/full", premises.arguments(DATE))) {
            assertThat(night.exitCode()).isZero();
        }
        Premises.assertSame(calmBytes, premises.bytes(premises.output()));
    }

    /** In a world of its own, which goes with the process. */
    private static String apart(String mount) {
        return "exec unshare -m sh -c '" + mount.replace("'", "'\\''") + " && exec \"$0\" \"$@\"' \"$0\" \"$@\"";
    }

    private static boolean may(String mount) throws IOException, InterruptedException {
        String line = apart(mount);
        return new ProcessBuilder("sh", "-c", line, "true").start().waitFor() == 0;
    }
}

package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Night after night in one process: nothing grows but what is published. {@code -Decosocle.soak.nights=1000} for long. */
class SoakTest {
    private static final int NIGHTS = Integer.getInteger("ecosocle.soak.nights", 12);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final long MEGABYTE = 1L << 20;

    @TempDir
    Path folder;

    /** What one process, and its register, take at the end of a night. */
    private record Taken(long heap, long threads, long descriptors, long register) {}

    private static Taken taken(Premises premises) throws IOException {
        System.gc();
        var system = ManagementFactory.getOperatingSystemMXBean();
        return new Taken(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                system instanceof UnixOperatingSystemMXBean unix ? unix.getOpenFileDescriptorCount() : 0,
                size(premises.work().resolve("register")));
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @Test
    void nothing_grows_but_what_is_published() throws IOException {
        Premises premises = SmallNights.in(folder);
        Taken early = new Taken(0, 0, 0, 0);
        for (int night = 0; night < NIGHTS; night++) {
            String rows = SmallNights.HEADING + "246201016;dma_t;2023;15," + (1001 + 2 * night) + ";t\n";
            SmallNights.drop(premises, "246201016_2025-04-01.csv", rows);
            assertThat(premises.run(FIRST.plusDays(night).toString()))
                    .as(premises.said())
                    .isZero();
            assertThat(premises.value("246201016", "dma_t", 2023)).isEqualTo("15." + (1001 + 2 * night));
            if (night == NIGHTS / 3) {
                early = taken(premises);
            }
        }
        Taken late = taken(premises);
        assertThat(late.heap()).isLessThan(early.heap() + 24 * MEGABYTE);
        assertThat(late.threads()).isLessThanOrEqualTo(early.threads() + 2);
        assertThat(late.descriptors()).isLessThanOrEqualTo(early.descriptors() + 4);
        // a few kilobytes of history a night
        assertThat(late.register()).isLessThan(early.register() + MEGABYTE + NIGHTS * 64L * 1024);
        assertNothingIsLeftBehind(premises);
    }

    private static void assertNothingIsLeftBehind(Premises premises) throws IOException {
        try (Stream<Path> all = Files.walk(premises.output());
                Stream<Path> staged = Files.list(premises.work().resolve("archive/.staging"));
                Stream<Path> releases = Files.list(premises.output().resolve("releases"))) {
            assertThat(all.map(path -> String.valueOf(path.getFileName())))
                    .noneMatch(name -> name.startsWith(".staging"));
            assertThat(staged).isEmpty();
            assertThat(releases).hasSize(NIGHTS);
        }
    }
}

package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second night, which also makes the first release anew, is killed at one moment after the other of publishing: readers
 * have a whole release each time, and the next run ends in the bytes of a night left in peace.
 */
class KilledPublishingTest {
    private static final String SECOND = "2026-01-16";

    @TempDir
    static Path folder;

    private static Map<String, byte[]> calm;

    @BeforeAll
    static void nights_left_in_peace() throws IOException {
        Premises premises = prepared("calm");
        assertThat(premises.run(SECOND)).as(premises.said()).isZero();
        calm = premises.bytes(premises.output());
        assertThat(calm).containsKey("ferme/anciennes/releases/2026-01-15/SHA256SUMS");
    }

    /** One release, and a file that corrects one value and makes another secret. */
    private static Premises prepared(String name) {
        Premises premises = SmallNights.in(folder.resolve(name));
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        SmallNights.drop(
                premises,
                "246201016_2025-04-01.csv",
                SmallNights.HEADING + "246201016;dma_t;2023;s;t\n246201016;ges_teq;2023;70;teqCO2\n");
        return premises;
    }

    private static boolean isKilledWhen(Premises premises, BooleanSupplier moment) throws Exception {
        try (NightProcess night = NightProcess.start(premises.arguments(SECOND))) {
            night.await("\u2192 publish");
            while (night.process().isAlive()) {
                if (moment.getAsBoolean()) {
                    night.process().destroyForcibly();
                    return night.process().waitFor() == 137;
                }
            }
            return false;
        }
    }

    private static long inside(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException | UncheckedIOException moving) {
            return 0;
        }
    }

    /** What a reader does: follows the link, reads the list, checks every file of it, and finds no other. */
    private static void assertWhole(Premises premises) throws Exception {
        for (Path release :
                List.of(premises.latest().toRealPath(), premises.output().resolve("releases/2026-01-15"))) {
            if (!Files.isDirectory(release)) {
                // between two renames, a release that is made anew has no name for an instant
                continue;
            }
            List<String> told = new ArrayList<>();
            for (String line : Files.readAllLines(release.resolve("SHA256SUMS"), StandardCharsets.UTF_8)) {
                String name = line.substring(66);
                byte[] bytes = Files.readAllBytes(release.resolve(name));
                assertThat(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                        .as(name)
                        .isEqualTo(line.substring(0, 64));
                told.add(name);
            }
            assertThat(told).hasSizeGreaterThan(20);
            assertThat(inside(release)).isEqualTo(told.size() + 1);
        }
    }

    private static void killed(String name, Moment moment) throws Exception {
        Premises premises = prepared(name);
        boolean killed = isKilledWhen(premises, () -> moment.has(premises.output()));
        assertThat(killed).as("killed in time: " + name).isTrue();
        assertWhole(premises);
        assertThat(premises.run(SECOND)).as(premises.said()).isZero();
        assertWhole(premises);
        Premises.assertSame(calm, premises.bytes(premises.output()));
        try (Stream<Path> left = Files.list(premises.output())) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(one -> one.startsWith("."));
        }
    }

    private interface Moment {
        boolean has(Path output);
    }

    @Test
    void while_the_first_files_are_written() throws Exception {
        killed("first", output -> inside(output.resolve(".staging-" + SECOND)) > 0);
    }

    @Test
    void while_the_last_files_are_written() throws Exception {
        killed("last", output -> Files.exists(output.resolve(".staging-" + SECOND + "/index.html")));
    }

    @Test
    void before_the_link_leads_to_it() throws Exception {
        killed("named", output -> Files.exists(output.resolve("releases/" + SECOND)));
    }

    @Test
    void while_an_earlier_release_is_made_anew() throws Exception {
        killed("anew", output -> inside(output.resolve(".staging-reprise-2026-01-15")) > 0);
    }

    @Test
    void while_the_earlier_release_is_put_away() throws Exception {
        killed(
                "away",
                output -> Files.exists(output.resolve(".reprise-2026-01-15"))
                        || Files.exists(output.resolve("ferme/anciennes/releases/2026-01-15")));
    }
}

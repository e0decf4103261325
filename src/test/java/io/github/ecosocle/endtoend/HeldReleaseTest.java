package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads a release while it is made anew reads it to its end; releases are never deleted otherwise. */
class HeldReleaseTest {
    @TempDir
    Path folder;

    @Test
    void a_reader_keeps_the_release_it_has_opened() throws Exception {
        Premises premises = SmallNights.in(folder);
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        Path file = premises.latest().toRealPath().resolve("donnees/indicateurs.csv");
        List<String> published = Files.readAllLines(file);
        assertThat(published).anyMatch(line -> line.startsWith("epci,246201016") && line.contains(",15.5,"));
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            assertThat(reader.readLine()).isEqualTo(published.get(0));
            // what was open becomes a secret: this release is replaced by one without it
            SmallNights.drop(premises, "246201016_2025-04-01.csv", SmallNights.HEADING + "246201016;dma_t;2023;s;t\n");
            assertThat(premises.run("2026-01-16")).as(premises.said()).isZero();
            assertThat(Files.readAllLines(file)).isNotEqualTo(published);

            assertThat(reader.lines().toList()).isEqualTo(published.subList(1, published.size()));
        }
        try (Stream<Path> releases = Files.list(premises.output().resolve("releases"))) {
            assertThat(releases.map(release -> String.valueOf(release.getFileName()))
                            .sorted())
                    .containsExactly("2026-01-15", "2026-01-16");
        }
    }
}

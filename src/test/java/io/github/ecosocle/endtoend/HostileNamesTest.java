package io.github.ecosocle.endtoend;

import static io.github.ecosocle.endtoend.SmallNights.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hazard A09: file names made to deceive; each file is read or told, and none speaks in the place of the program. */
class HostileNamesTest {
    private static final String FORGED = "publication terminée : 0 erreur";

    @TempDir
    Path folder;

    private static String rows(int year) {
        return HEADING + "246201016;dma_t;" + year + ";15,5;t\n";
    }

    @Test
    void names_that_deceive_are_read_shown_and_harm_nobody() throws Exception {
        Premises premises = SmallNights.in(folder);
        List<String> names = List.of(
                "246201016_saut\n" + FORGED + ".csv",
                "246201016_\uD83D\uDCCA tri \u2028.csv",
                "246201016_\u202Evsc.exe.csv",
                "246201016_" + "n".repeat(240) + ".csv",
                "246201016/-rf",
                "246201016/ espaces .csv",
                "246201016/CON.csv",
                "246201016/<script>alert(1)<!--.csv",
                "246201016/'; DROP TABLE.csv",
                "246201016/%2e%2e%2f.csv",
                "246201016/" + "d".repeat(60).concat("/").repeat(50) + "profond.csv");
        for (int i = 0; i < names.size(); i++) {
            SmallNights.drop(premises, names.get(i), rows(2010 + i));
        }
        dropWithBytesThatAreNoText(premises);

        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();

        assertThat(premises.said().lines().map(String::strip)).doesNotContain(FORGED, FORGED + ".csv");
        for (int i = 0; i < names.size(); i++) {
            assertThat(premises.value("246201016", "dma_t", 2010 + i))
                    .as(names.get(i))
                    .isEqualTo("15.5");
        }
        assertThat(premises.value("200069037", "dma_t", 2023)).isEqualTo("150");
        assertNoNameIsTakenForMore(premises.output());
    }

    /** A name in Latin-1, as an old Mac or a badly set share leaves it. */
    private static void dropWithBytesThatAreNoText(Premises premises) throws IOException, InterruptedException {
        Process printf = new ProcessBuilder(
                        "sh",
                        "-c",
                        "printf 'x' > \"$1/$(printf '246201016_\\351t\\351.csv')\"",
                        "sh",
                        premises.input().toString())
                .start();
        assertThat(printf.waitFor()).isZero();
    }

    private static void assertNoNameIsTakenForMore(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".html") || name.endsWith(".csv") || name.endsWith(".json")) {
                    String text = Files.readString(file, StandardCharsets.UTF_8);
                    assertThat(text).as(name).doesNotContain("\u202E", "\n" + FORGED);
                    assertThat(name.endsWith(".html") && text.contains("<script>alert(1)"))
                            .as(name)
                            .isFalse();
                }
            }
        }
    }
}

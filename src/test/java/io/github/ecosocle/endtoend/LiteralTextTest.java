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

/** Hazard I05: what looks like an expression of a log, a template or SpEL is a text like any other. */
class LiteralTextTest {
    private static final String JNDI = "${jndi:ldap://127.0.0.1:1/a}";
    private static final String SPEL = "#{T(java.lang.Runtime).getRuntime().exec('id')}";
    private static final String FORMAT = "%n%s{}{0}{attendu}{lu}";

    @TempDir
    Path folder;

    @Test
    void expressions_in_names_and_cells_stay_as_they_are() throws IOException {
        Premises premises = SmallNights.in(folder);
        String name = "246201016_${java.version}" + FORMAT + ".csv";
        SmallNights.drop(
                premises,
                name,
                HEADING
                        + "246201016;dma_t;2021;" + JNDI + ";t\n"
                        + "246201016;" + SPEL + ";2022;5;t\n"
                        + "246201016;dma_t;2020;5;" + FORMAT + "\n"
                        + "246201016;dma_t;2019;7;t\n");

        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();

        assertThat(premises.said()).contains("${java.version}" + FORMAT);
        assertThat(premises.value("246201016", "dma_t", 2019)).isEqualTo("7");
        String told = texts(premises.output().resolve("retours"), "constats.csv");
        assertThat(told).contains("« " + JNDI + " »", "« " + SPEL, "« " + FORMAT + " »", name);
        assertThat(texts(premises.output().resolve("retours"), "constats.html"))
                .contains("${jndi:ldap://127.0.0.1:1/a}", "#{T(java.lang.Runtime)");
        assertThat(premises.rows("observations.csv", "annee=2021", "mesure=dma_t"))
                .extracting(row -> row.getField("valeur_recue"))
                .containsExactly(JNDI);
    }

    private static String texts(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found =
                    files.filter(file -> file.endsWith(name)).sorted().toList();
            StringBuilder texts = new StringBuilder();
            for (Path file : found) {
                texts.append(Files.readString(file, StandardCharsets.UTF_8));
            }
            return texts.toString();
        }
    }
}

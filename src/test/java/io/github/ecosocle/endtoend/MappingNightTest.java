package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.jobs.JobsCopy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles that only their submitter knows: left aside with the remedy, and read once they are declared. */
class MappingNightTest {
    private static final String OWN = "246201016_2025-06-01.csv";
    private static final String CONTENT = "Collectivité;Millésime;Poste;Total kg\n246201016;2022;Tonnage OMA;15500\n";

    @TempDir
    Path folder;

    @Test
    void declared_titles_are_read_from_the_next_night_on() throws Exception {
        Premises premises = SmallNights.in(folder);
        SmallNights.drop(premises, OWN, CONTENT);
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        assertThat(values(premises)).isEmpty();

        JobsCopy.in(folder.resolve("jobs"))
                .write(
                        "mappings/246201016.yml",
                        "deposant: \"246201016\"",
                        "depuis: 2025-01-01",
                        "titres:",
                        "  \"Collectivité\": siren_epci",
                        "  \"Millésime\": annee",
                        "  \"Poste\": indicateur",
                        "  \"Total kg\": valeur",
                        "  \"Tonnage OMA\": dma_t (kg)");
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        assertThat(values(premises)).containsExactly("15.5");
        assertThat(returned(premises)).contains("MAPPED", "« Tonnage OMA » est lu « dma_t (kg) »");
    }

    private static List<String> values(Premises premises) {
        return premises.rows("indicateurs_epci.csv", "siren_epci=246201016", "annee=2022", "mesure=dma_t").stream()
                .map(row -> row.getField("valeur"))
                .toList();
    }

    private static String returned(Premises premises) throws Exception {
        try (var returns = Files.walk(premises.output().resolve("retours"))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    returns.filter(path -> path.endsWith("constats.csv")).toList()) {
                all.append(Files.readString(file, StandardCharsets.UTF_8));
            }
            return all.toString();
        }
    }
}

package io.github.ecosocle.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.territory.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a table of any size, only the rows asked for. */
class PublishedReleaseTest {
    private static final Wanted WANTED = new Wanted(Set.of("01001", "2A004"), Set.of("dma_t"), 2023);

    @TempDir
    Path folder;

    private PublishedRelease release(String... rows) throws IOException {
        Files.createDirectories(folder.resolve("donnees"));
        Files.writeString(
                folder.resolve("donnees/indicateurs_commune.csv"),
                "code_commune,code_territoire,nom_territoire,annee,mesure,valeur\n" + String.join("\n", rows) + "\n",
                StandardCharsets.UTF_8);
        return new PublishedRelease(folder);
    }

    @Test
    void rows_of_other_codes_measures_and_years_are_let_go() throws IOException {
        PublishedRelease release = release(
                "01001,01001,Un,2022,dma_t,1",
                "01001,01001,Un,2023,dma_t,2",
                "01001,01001,Un,2023,dma_t_hab,3",
                "01002,01002,Deux,2023,dma_t,4",
                "2A004,2A004,Ajaccio,2023,dma_t,5");
        assertThat(release.figures(Level.COMMUNE, WANTED))
                .extracting(Row::value)
                .containsExactly("2", "5");
    }

    @Test
    void a_quoted_cell_may_hold_anything() throws IOException {
        PublishedRelease release =
                release("01001,01001,\"Un, \"\"dit\"\"\nl'Ancien\",2023,dma_t,2", "01002,01002,\"a\nb\",2023,dma_t,9");
        assertThat(release.figures(Level.COMMUNE, WANTED)).singleElement().satisfies(row -> {
            assertThat(row.get("nom_territoire")).isEqualTo("Un, \"dit\"\nl'Ancien");
            assertThat(row.get("columns_of_tomorrow")).isEmpty();
        });
    }

    @Test
    void any_year_and_no_table() throws IOException {
        PublishedRelease release = release("01001,01001,Un,2022,dma_t,1", "01001,01001,Un,2023,dma_t,2");
        Wanted anyYear = new Wanted(Set.of("01001"), Set.of("dma_t"), Wanted.ANY_YEAR);
        assertThat(release.figures(Level.COMMUNE, anyYear)).hasSize(2);
        assertThat(release.figures(Level.PAYS, anyYear)).isEmpty();
    }

    @Test
    void a_table_longer_than_a_buffer_is_read_to_its_end() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int number = 0; number < 50_000; number++) {
            rows.add("01002,01002,Une commune au nom assez long,2023,dma_t," + number);
        }
        rows.add("01001,01001,Un,2023,dma_t,7");
        assertThat(release(rows.toArray(String[]::new)).figures(Level.COMMUNE, WANTED))
                .singleElement()
                .extracting(Row::value)
                .isEqualTo("7");
    }
}

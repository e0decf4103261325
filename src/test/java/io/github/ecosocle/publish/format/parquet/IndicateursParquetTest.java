package io.github.ecosocle.publish.format.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.SampleFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read back by DuckDB, which shares no code with us. */
class IndicateursParquetTest {
    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();

    private Path publish() throws IOException {
        content.formats = Set.of(Format.PARQUET);
        return new Releases(output, SampleFormats.all())
                .publish(content, "1", "f")
                .folder()
                .resolve("donnees");
    }

    private static String parquet(Path data) {
        return "read_parquet('" + data.resolve("indicateurs.parquet") + "')";
    }

    @Test
    void its_columns_are_typed() throws Exception {
        assertThat(DuckDb.query("DESCRIBE SELECT * FROM " + parquet(publish())).stream()
                        .map(row -> row.substring(0, row.indexOf(" | ", row.indexOf(" | ") + 1))))
                .containsExactly(
                        "niveau | VARCHAR",
                        "code_territoire | VARCHAR",
                        "nom_territoire | VARCHAR",
                        "annee | INTEGER",
                        "indicateur | VARCHAR",
                        "mesure | VARCHAR",
                        "valeur | DOUBLE",
                        "unite | VARCHAR",
                        "statut | VARCHAR",
                        "epci_attendus | INTEGER",
                        "epci_renseignes | INTEGER",
                        "part_population_pct | DOUBLE",
                        "epci_manquants | VARCHAR",
                        "motif | VARCHAR",
                        "methode | VARCHAR");
    }

    @Test
    void zero_is_not_missing_and_the_missing_say_why() throws Exception {
        content.figure(Level.COMMUNE, "62758", SampleContent.GES, "0", Statut.FOURNI, "");
        assertThat(DuckDb.query("SELECT code_territoire, valeur, statut, motif FROM " + parquet(publish())))
                .containsExactly(
                        "62160 | 12.5 | fourni | null",
                        "62758 | 0.0 | fourni | null",
                        "200069037 | null | partiel | couverture : 1 commune sur 2",
                        "pays-boulonnais | -0.5 | agrege | null");
    }

    @Test
    void it_holds_what_the_csv_holds_over_several_groups_of_rows() throws Exception {
        Random random = new Random(62);
        List<Measure> measures = List.of(SampleContent.GES, SampleContent.DMA);
        for (int row = 0; row < (1 << 17) + 1000; row++) {
            boolean known = random.nextInt(3) > 0;
            content.figures.add(new Figure(
                    random.nextInt(7),
                    1990 + row / 3000,
                    measures.get(random.nextInt(2)),
                    random.nextInt(9) == 0 ? "méthode " + random.nextInt(300) : "",
                    known ? SampleContent.plain(random) : "",
                    known ? Statut.FOURNI : Statut.ABSENT,
                    content.figures.get(0).coverage(),
                    known ? "" : "motif n° " + random.nextInt(20_000)));
        }
        Path data = publish();
        String csv = "read_csv('" + data.resolve("indicateurs.csv") + "', header=true, all_varchar=true)";
        String typed = "SELECT * REPLACE (CAST(annee AS INTEGER) AS annee, CAST(valeur AS DOUBLE) AS valeur,"
                + " CAST(epci_attendus AS INTEGER) AS epci_attendus, CAST(epci_renseignes AS INTEGER) AS epci_renseignes,"
                + " CAST(part_population_pct AS DOUBLE) AS part_population_pct) FROM " + csv;
        String ours = "SELECT * FROM " + parquet(data);

        assertThat(DuckDb.query("SELECT count(*) FROM " + parquet(data))).containsExactly("132075");
        assertThat(DuckDb.query("(" + ours + ") EXCEPT ALL (" + typed + ")")).isEmpty();
        assertThat(DuckDb.query("(" + typed + ") EXCEPT ALL (" + ours + ")")).isEmpty();
        assertThat(DuckDb.query("SELECT count(DISTINCT row_group_id) FROM parquet_metadata('"
                        + data.resolve("indicateurs.parquet") + "')"))
                .containsExactly("2");
    }

    @Test
    void long_texts_end_a_group_before_they_fill_the_memory() throws Exception {
        Figure first = content.figures.get(0);
        for (int row = 0; row < 3000; row++) {
            content.figures.add(new Figure(
                    first.territory(),
                    2023,
                    SampleContent.GES,
                    "",
                    "",
                    Statut.ABSENT,
                    first.coverage(),
                    row + "x".repeat(10_000)));
        }
        Path data = publish();
        assertThat(DuckDb.query("SELECT count(DISTINCT motif) FROM " + parquet(data) + " WHERE length(motif) > 10000"))
                .containsExactly("3000");
        assertThat(DuckDb.query("SELECT count(DISTINCT row_group_id) FROM parquet_metadata('"
                        + data.resolve("indicateurs.parquet") + "')"))
                .containsExactly("2");
    }

    @Test
    void readers_may_skip_groups_by_their_bounds() throws Exception {
        Path file = publish().resolve("indicateurs.parquet");
        assertThat(DuckDb.query(
                        "SELECT path_in_schema, stats_min_value, stats_max_value, stats_null_count FROM parquet_metadata('"
                                + file + "') WHERE path_in_schema IN ('annee', 'code_territoire', 'valeur')"))
                .containsExactly(
                        "code_territoire | 200069037 | pays-boulonnais | 0",
                        "annee | 2023 | 2023 | 0",
                        "valeur | -0.5 | 12.5 | 1");
    }

    @Test
    void an_empty_release_is_a_readable_file() throws Exception {
        content.figures.clear();
        assertThat(DuckDb.query("SELECT count(*) FROM " + parquet(publish()))).containsExactly("0");
    }

    @Test
    void the_same_figures_give_the_same_bytes() throws IOException {
        byte[] once = Files.readAllBytes(publish().resolve("indicateurs.parquet"));
        Path elsewhere = output.resolve("ailleurs");
        new Releases(elsewhere, SampleFormats.all()).publish(content.on("2026-03-01"), "2", "g");
        assertThat(elsewhere.resolve("latest/donnees/indicateurs.parquet")).hasBinaryContent(once);
    }
}

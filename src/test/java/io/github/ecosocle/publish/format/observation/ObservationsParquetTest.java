package io.github.ecosocle.publish.format.observation;

import static io.github.ecosocle.publish.format.parquet.DuckDb.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.SampleFormats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read back by DuckDB, which shares no code with us. */
class ObservationsParquetTest {
    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();

    private Path publish(Format... formats) throws IOException {
        content.formats = Set.of(formats);
        return new Releases(output, SampleFormats.all())
                .publish(content, "1", "f")
                .folder()
                .resolve("donnees");
    }

    private static String parquet(Path data) {
        return "read_parquet('" + data.resolve("observations.parquet") + "')";
    }

    @Test
    void its_columns_are_those_of_the_csv_typed() throws Exception {
        assertThat(query("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM "
                        + parquet(publish(Format.PARQUET)) + ")"))
                .containsExactly(
                        "code_territoire | VARCHAR",
                        "niveau | VARCHAR",
                        "annee | INTEGER",
                        "mesure | VARCHAR",
                        "methode | VARCHAR",
                        "valeur | DOUBLE",
                        "unite | VARCHAR",
                        "valeur_recue | VARCHAR",
                        "unite_recue | VARCHAR",
                        "submission | VARCHAR",
                        "fichier | VARCHAR",
                        "feuille | VARCHAR",
                        "cellule | VARCHAR",
                        "source | VARCHAR",
                        "date_depot | DATE",
                        "decision | VARCHAR",
                        "motif | VARCHAR",
                        "commentaire | VARCHAR",
                        "producteur | VARCHAR");
    }

    /** One more than a group of rows, with everything that CSV must quote or disarm. */
    @Test
    void it_holds_what_the_csv_holds_over_several_groups_of_rows() throws Exception {
        Random random = new Random(59);
        Observations said = new Observations();
        for (int row = 0; row < (1 << 17) + 1; row++) {
            State state = State.values()[random.nextInt(State.values().length)];
            content.observe(
                    said,
                    row % 2 == 0 ? "62160" : "62758",
                    state,
                    random.nextInt(100_000) - 500,
                    row + ",\"0",
                    "=A" + row % 50);
            said.setDepositDay(row, random.nextBoolean() ? Integer.MIN_VALUE : 20_000 + random.nextInt(50));
            said.setYear(row, random.nextInt(9) == 0 ? 0 : 2010 + random.nextInt(9));
        }
        content.send("@insee/é\n.csv", said, "doublon : « 1 », \"2\"");
        Path data = publish(Format.PARQUET);
        String csv = "SELECT * REPLACE (CAST(annee AS INTEGER) AS annee, CAST(valeur AS DOUBLE) AS valeur,"
                + " CAST(date_depot AS DATE) AS date_depot) FROM read_csv('"
                + data.resolve("observations.csv") + "', header=true, all_varchar=true)";
        String ours = "SELECT * FROM " + parquet(data);
        assertThat(query("SELECT count(*) FROM (" + ours + ")")).containsExactly("131074");
        assertThat(query("(" + ours + ") EXCEPT ALL (" + csv + ")")).isEmpty();
        assertThat(query("(" + csv + ") EXCEPT ALL (" + ours + ")")).isEmpty();
    }

    @Test
    void a_value_whose_figure_is_secret_is_not_there() throws Exception {
        content.figures.clear();
        content.figure(Level.COMMUNE, "62160", SampleContent.GES, "", Statut.SECRET, "secret_primaire");
        Observations said = new Observations();
        content.observe(said, "62160", State.KNOWN, 987, "98,7", "reste entre nous");
        content.send("200069037/2026-01-11.csv", said, "");
        assertThat(query("SELECT valeur, valeur_recue, commentaire, cellule, date_depot FROM "
                        + parquet(publish(Format.PARQUET))))
                .containsExactly("null | null | null | D2 | 2026-01-11", "null | null | null | D2 | 2026-01-11");
    }

    @Test
    void a_job_without_parquet_has_none() throws Exception {
        assertThat(publish(Format.XLSX).resolve("observations.parquet")).doesNotExist();
    }
}

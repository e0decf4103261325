package io.github.ecosocle.publish.format.geo;

import static io.github.ecosocle.publish.format.geo.GeopackageReading.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.Publication;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.SampleFormats;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeopackageTest {
    private static final String POLE = "indicateurs_pole.gpkg";

    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();

    private Publication publish(String day) throws IOException {
        content.formats = Set.of(Format.GPKG);
        return new Releases(output, SampleFormats.all()).publish(content.on(day), "1", "f");
    }

    private Path published(String file) throws IOException {
        return publish("2026-01-15").folder().resolve("donnees").resolve(file);
    }

    @Test
    void it_says_what_it_is_and_what_it_holds() throws Exception {
        Path pole = published(POLE);
        // "GPKG" in hexadecimal, and version 1.3
        assertThat(
                        query(
                                pole,
                                "SELECT printf('%x', application_id), user_version FROM pragma_application_id, pragma_user_version"))
                .containsExactly("47504b47 | 10300");
        assertThat(query(pole, "PRAGMA integrity_check")).containsExactly("ok");
        assertThat(query(pole, "PRAGMA foreign_key_check")).isEmpty();
        assertThat(query(pole, "SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY srs_id"))
                .containsExactly("-1", "0", "4326");
        assertThat(query(pole, "SELECT table_name, data_type, last_change, srs_id FROM gpkg_contents"))
                .containsExactly(
                        "indicateurs_pole | features | 2026-01-15T00:00:00.000Z | 4326",
                        "layer_styles | attributes | 2026-01-15T00:00:00.000Z | null");
        assertThat(query(pole, "SELECT * FROM gpkg_geometry_columns"))
                .containsExactly("indicateurs_pole | geom | MULTIPOLYGON | 4326 | 0 | 0");
        assertThat(query(pole, "SELECT name, type FROM pragma_table_info('indicateurs_pole')"))
                .startsWith(
                        "fid | INTEGER",
                        "geom | MULTIPOLYGON",
                        "id_pole | TEXT",
                        "nom_territoire | TEXT",
                        "ges_teq | DOUBLE")
                .contains("ges_teq_annee | INTEGER", "ges_teq_statut | TEXT", "ges_teq_methode | TEXT")
                .hasSize(4 + 2 * 7);
    }

    @Test
    void a_territory_has_its_figures_and_what_is_missing_is_null() throws Exception {
        content.figure(Level.POLE, SampleContent.POLE, SampleContent.DMA, "", Statut.SECRET, "secret_primaire");
        assertThat(query(
                        published(POLE),
                        "SELECT fid, id_pole, nom_territoire, ges_teq, typeof(ges_teq), ges_teq_annee, ges_teq_statut, dma_t,"
                                + " dma_t_annee, dma_t_statut, dma_t_methode FROM indicateurs_pole"))
                .containsExactly(
                        "1 | pays-boulonnais | Pays Boulonnais | -0.5 | real | 2023 | fourni | null | 2023 | secret | null"
                                .replace("fourni", "agrege"));
        assertThat(query(
                        published("indicateurs_epci.gpkg"),
                        "SELECT dma_t, dma_t_annee, dma_t_statut FROM indicateurs_epci"))
                .containsExactly("null | null | absent");
    }

    /** Header and first numbers of the blob, as the standard lays them out. */
    @Test
    void an_outline_is_a_blob_with_its_bounds() throws Exception {
        Path epci = published("indicateurs_epci.gpkg");
        byte[] blob = HexFormat.of()
                .parseHex(query(epci, "SELECT hex(geom) FROM indicateurs_epci").get(0));
        ByteBuffer bytes = ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(new byte[] {bytes.get(), bytes.get(), bytes.get(), bytes.get()})
                .containsExactly('G', 'P', 0, 3);
        assertThat(bytes.getInt()).isEqualTo(4326);
        List<String> box =
                query(epci, "SELECT min_x, max_x, min_y, max_y FROM gpkg_contents WHERE data_type = 'features'");
        double west = bytes.getDouble();
        double east = bytes.getDouble();
        assertThat(box).containsExactly(west + " | " + east + " | " + bytes.getDouble() + " | " + bytes.getDouble());
        assertThat(bytes.get()).isEqualTo((byte) 1);
        assertThat(bytes.getInt()).isEqualTo(6);
        assertThat(bytes.getInt()).isEqualTo(1);
        assertThat(bytes.get()).isEqualTo((byte) 1);
        assertThat(bytes.getInt()).isEqualTo(3);
        assertThat(bytes.getInt()).isEqualTo(1);
        int points = bytes.getInt();
        assertThat(bytes.remaining()).isEqualTo(points * 16);
        assertThat(bytes.getDouble()).isBetween(west, east);
    }

    @Test
    void each_indicator_with_values_has_a_style_and_the_first_is_the_default() throws Exception {
        content.figure(Level.POLE, SampleContent.POLE, SampleContent.DMA, "7", Statut.FOURNI, "");
        String styles = "SELECT f_table_name, f_geometry_column, styleName, useAsDefault, update_time,"
                + " instr(styleQML, 'graduatedSymbol') > 0 FROM layer_styles";
        assertThat(query(published(POLE), styles))
                .containsExactly(
                        "indicateurs_pole | geom | CRTE-01 Libellé de ges_teq | 1 | 2026-01-15T00:00:00.000Z | 1",
                        "indicateurs_pole | geom | CRTE-10 Libellé de dma_t | 0 | 2026-01-15T00:00:00.000Z | 1");
        // no value at this level: drawn as missing all the same
        assertThat(query(published("indicateurs_epci.gpkg"), styles)).hasSize(1);
    }

    @Test
    void the_day_is_that_of_the_release_that_first_held_these_figures() throws Exception {
        byte[] first = Files.readAllBytes(published(POLE));
        assertThat(publish("2026-01-16").made()).isFalse();
        content.figure(Level.EPCI, SampleContent.EPCI, SampleContent.DMA, "7", Statut.FOURNI, "");
        Path later = publish("2026-01-17").folder().resolve("donnees");
        assertThat(later.resolve(POLE)).hasBinaryContent(first);
        assertThat(query(later.resolve("indicateurs_epci.gpkg"), "SELECT DISTINCT last_change FROM gpkg_contents"))
                .containsExactly("2026-01-17T00:00:00.000Z");
        // as if there had been no release before
        Path alone = new Releases(output.resolve("seul"), SampleFormats.all())
                .publish(content, "1", "f")
                .folder();
        assertThat(alone.resolve("donnees/indicateurs_epci.gpkg"))
                .hasSameBinaryContentAs(later.resolve("indicateurs_epci.gpkg"));
    }

    @Test
    void a_damaged_predecessor_is_replaced() throws Exception {
        Path pole = published(POLE);
        byte[] good = Files.readAllBytes(pole);
        Files.writeString(pole, "abc");
        content.figure(Level.EPCI, SampleContent.EPCI, SampleContent.DMA, "7", Statut.FOURNI, "");
        Path again = publish("2026-01-15").folder();
        assertThat(again.resolve("donnees").resolve(POLE)).hasBinaryContent(good);
    }
}

package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layers of the samples as GDAL reads them, which is what QGIS and the portals read by. */
@Tag("complet")
class GdalTest {
    @TempDir
    static Path folder;

    private static Path data;

    @BeforeAll
    static void a_night() {
        Premises premises = new Premises(Path.of("jobs"), Path.of("input"), folder);
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        data = premises.latest().resolve("donnees");
    }

    private static String told(String... command) throws IOException, InterruptedException {
        return OtherProgram.told(folder, List.of(command));
    }

    private static String asked(Path file, String sql) throws IOException, InterruptedException {
        return told("ogrinfo", "-ro", "-q", file.toString(), "-dialect", "sqlite", "-sql", sql);
    }

    /** Six contracts have no outline (communes alone, Greater Paris). */
    @ParameterizedTest
    @CsvSource({"epci,1255,1255", "crte,854,848", "pole,5,5", "departement,101,101", "region,18,18", "pays,1,1"})
    void every_layer_opens_and_every_outline_is_valid(String level, int territories, int outlines) throws Exception {
        String layer = "indicateurs_" + level;
        for (String kind : new String[] {"gpkg", "geojson"}) {
            Path file = data.resolve(layer + "." + kind);
            String geometry = kind.equals("gpkg") ? "geom" : "geometry";
            assertThat(told("ogrinfo", "-ro", "-so", file.toString(), layer))
                    .doesNotContain("ERROR", "Warning")
                    .contains("Feature Count: " + territories, "EPSG\",4326", "nom_territoire: String");
            if (kind.equals("gpkg")) {
                // a GeoJSON has no type where it has no value
                assertThat(told("ogrinfo", "-ro", "-so", file.toString(), layer))
                        .contains("Geometry: Multi Polygon", "ges_teq_hab: Real", "ges_teq_hab_annee: Integer");
            }
            assertThat(asked(
                            file,
                            "SELECT 'outlines ' || count(*) AS said FROM " + layer + " WHERE st_isvalid(" + geometry
                                    + ") = 1"))
                    .contains("said (String) = outlines " + outlines);
        }
    }

    /** Written anew by GDAL as RFC 7946 asks, our GeoJSON keeps every ring as it was. */
    @ParameterizedTest
    @CsvSource({"epci", "crte", "pole", "departement", "region", "pays"})
    void gdal_turns_no_ring_round(String level) throws Exception {
        Path ours = data.resolve("indicateurs_" + level + ".geojson");
        Path theirs = folder.resolve(level + ".geojson");
        told(
                "ogr2ogr",
                "-f",
                "GeoJSON",
                "-lco",
                "RFC7946=YES",
                "-lco",
                "COORDINATE_PRECISION=4",
                theirs.toString(),
                ours.toString());
        TreeMap<String, String> kept = Geometries.of(ours);
        assertThat(kept).isNotEmpty();
        assertThat(Geometries.of(theirs)).isEqualTo(kept);
    }

    @Test
    void the_geopackage_says_cell_by_cell_what_the_geojson_says() throws Exception {
        for (String level : new String[] {"epci", "departement"}) {
            Path converted = folder.resolve(level + ".csv");
            Path direct = folder.resolve(level + "_gpkg.csv");
            String layer = data.resolve("indicateurs_" + level).toString();
            told("ogr2ogr", "-f", "CSV", converted.toString(), layer + ".geojson");
            told("ogr2ogr", "-f", "CSV", direct.toString(), layer + ".gpkg", "indicateurs_" + level);
            String key = level.equals("epci") ? "siren_epci" : "code_departement";
            String columns = key + ", nom_territoire, ges_teq, ges_teq_annee, ges_teq_statut, dma_kg_hab, enr_mwh";
            String sorted = " FROM \"%s\" ORDER BY " + key;
            assertThat(rows(direct, "SELECT " + columns + sorted.formatted(level + "_gpkg")))
                    .isNotEmpty()
                    .isEqualTo(rows(converted, "SELECT " + columns + sorted.formatted(level)));
        }
    }

    @Test
    void codes_of_the_table_of_geo2france_stay_texts() throws Exception {
        Path table = data.resolve("geo2france/geo2france_departement.csv");
        assertThat(told("ogrinfo", "-ro", "-so", table.toString(), "geo2france_departement"))
                .contains("annee: Integer", "code_departement: String", "nom_departement: String", "ges_teq: Real");
    }

    private static List<String> rows(Path csv, String sql) throws IOException, InterruptedException {
        try (Stream<String> lines = asked(csv, sql).lines()) {
            return lines.filter(line -> line.contains(" = ")).toList();
        }
    }
}

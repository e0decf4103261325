package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What OGC 12-128 (GeoPackage 1.3) demands of a file with features and attributes, asked from another SQLite than the one that
 * wrote it. The suite of the OGC itself is not to be had as a package: see the decision on GeoPackage.
 */
@Tag("complet")
class GeopackageStandardTest {
    private static final Pattern COLUMN_TYPE =
            Pattern.compile("BOOLEAN|TINYINT|SMALLINT|MEDIUMINT|INT|INTEGER|FLOAT|DOUBLE|REAL|TEXT(\\(\\d+\\))?"
                    + "|BLOB(\\(\\d+\\))?|DATE|DATETIME|MULTIPOLYGON");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");

    @TempDir
    static Path folder;

    private static Path data;

    @BeforeAll
    static void a_night() {
        Premises premises = new Premises(Path.of("jobs"), Path.of("input"), folder);
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        data = premises.latest().resolve("donnees");
    }

    private static List<String> asked(Path file, String sql) throws IOException, InterruptedException {
        return OtherProgram.told(folder, List.of("sqlite3", "-readonly", "-bail", "-list", file.toString(), sql))
                .lines()
                .toList();
    }

    private static Path file(String level) {
        return data.resolve("indicateurs_" + level + ".gpkg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"epci", "crte", "pole", "departement", "region", "pays"})
    void it_is_a_sound_database_that_says_that_it_is_a_geopackage(String level) throws Exception {
        byte[] header = new byte[16];
        try (var in = Files.newInputStream(file(level))) {
            assertThat(in.readNBytes(header, 0, 16)).isEqualTo(16);
        }
        assertThat(new String(header, StandardCharsets.US_ASCII)).isEqualTo("SQLite format 3\0");
        assertThat(asked(file(level), "PRAGMA application_id; PRAGMA user_version"))
                .containsExactly(Integer.toString(0x47504B47), "10300");
        assertThat(asked(file(level), "PRAGMA integrity_check")).containsExactly("ok");
        assertThat(asked(file(level), "PRAGMA foreign_key_check")).isEmpty();
        // what is there beyond tables would have to be declared as an extension
        assertThat(asked(file(level), "SELECT count(*) FROM sqlite_master WHERE type IN ('view', 'trigger')"))
                .containsExactly("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"epci", "pole"})
    void the_tables_of_the_standard_have_the_columns_of_the_standard(String level) throws Exception {
        String columns = "SELECT name, type, \"notnull\", pk FROM pragma_table_info('%s')";
        assertThat(asked(file(level), columns.formatted("gpkg_spatial_ref_sys")))
                .containsExactly(
                        "srs_name|TEXT|1|0",
                        "srs_id|INTEGER|0|1",
                        "organization|TEXT|1|0",
                        "organization_coordsys_id|INTEGER|1|0",
                        "definition|TEXT|1|0",
                        "description|TEXT|0|0");
        assertThat(asked(file(level), columns.formatted("gpkg_contents")))
                .containsExactly(
                        "table_name|TEXT|1|1",
                        "data_type|TEXT|1|0",
                        "identifier|TEXT|0|0",
                        "description|TEXT|0|0",
                        "last_change|DATETIME|1|0",
                        "min_x|DOUBLE|0|0",
                        "min_y|DOUBLE|0|0",
                        "max_x|DOUBLE|0|0",
                        "max_y|DOUBLE|0|0",
                        "srs_id|INTEGER|0|0");
        assertThat(asked(file(level), columns.formatted("gpkg_geometry_columns")))
                .containsExactly(
                        "table_name|TEXT|1|1",
                        "column_name|TEXT|1|2",
                        "geometry_type_name|TEXT|1|0",
                        "srs_id|INTEGER|1|0",
                        "z|TINYINT|1|0",
                        "m|TINYINT|1|0");
        assertThat(asked(file(level), "SELECT sql FROM sqlite_master WHERE name = 'gpkg_contents'"))
                .singleElement()
                .asString()
                .contains(
                        "identifier TEXT UNIQUE",
                        "DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now'))",
                        "FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)");
        assertThat(asked(file(level), "SELECT sql FROM sqlite_master WHERE name = 'gpkg_geometry_columns'"))
                .singleElement()
                .asString()
                .contains(
                        "PRIMARY KEY (table_name, column_name)",
                        "UNIQUE (table_name)",
                        "FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name)",
                        "FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"epci", "crte", "pole", "departement", "region", "pays"})
    void what_it_says_of_itself_is_what_it_holds(String level) throws Exception {
        Path file = file(level);
        String layer = "indicateurs_" + level;
        assertThat(asked(
                        file,
                        "SELECT srs_id, organization, organization_coordsys_id, length(definition) > 8"
                                + " FROM gpkg_spatial_ref_sys ORDER BY srs_id"))
                .containsExactly("-1|NONE|-1|1", "0|NONE|0|1", "4326|EPSG|4326|1");
        assertThat(asked(file, "SELECT table_name, data_type, coalesce(srs_id, '') FROM gpkg_contents"))
                .containsExactly(layer + "|features|4326", "layer_styles|attributes|");
        assertThat(asked(file, "SELECT last_change FROM gpkg_contents"))
                .allMatch(instant -> INSTANT.matcher(instant).matches());
        assertThat(asked(file, "SELECT * FROM gpkg_geometry_columns"))
                .containsExactly(layer + "|geom|MULTIPOLYGON|4326|0|0");
        assertThat(asked(file, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
                .containsExactlyInAnyOrder(
                        "gpkg_contents",
                        "gpkg_geometry_columns",
                        "gpkg_spatial_ref_sys",
                        layer,
                        "layer_styles",
                        "sqlite_sequence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"epci", "crte", "pole", "departement", "region", "pays"})
    void user_tables_have_a_key_one_geometry_and_types_of_the_standard(String level) throws Exception {
        Path file = file(level);
        for (String table : List.of("indicateurs_" + level, "layer_styles")) {
            String columns = "FROM pragma_table_info('" + table + "')";
            assertThat(asked(file, "SELECT type, cid " + columns + " WHERE pk > 0"))
                    .containsExactly("INTEGER|0");
            assertThat(asked(file, "SELECT type " + columns))
                    .allMatch(type -> COLUMN_TYPE.matcher(type).matches());
            assertThat(asked(file, "SELECT name " + columns + " WHERE type = 'MULTIPOLYGON'"))
                    .isEqualTo(table.equals("layer_styles") ? List.of() : List.of("geom"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"epci", "crte", "pole", "departement", "region", "pays"})
    void no_text_is_longer_than_its_column_says(String level) throws Exception {
        List<String> bounded = asked(
                file(level),
                "SELECT m.name || '|' || c.name || '|' || substr(c.type, 6, length(c.type) - 6) FROM sqlite_master m,"
                        + " pragma_table_info(m.name) c WHERE m.type = 'table' AND c.type LIKE 'TEXT(%'");
        assertThat(bounded).isNotEmpty();
        for (String column : bounded) {
            String[] named = column.split("\\|");
            assertThat(asked(
                            file(level),
                            "SELECT count(*) FROM \"" + named[0] + "\" WHERE length(\"" + named[1] + "\") > "
                                    + named[2]))
                    .as(column)
                    .containsExactly("0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"epci", "crte", "pole", "departement", "region", "pays"})
    void every_outline_is_a_geometry_of_the_standard_and_the_extent_holds_them_all(String level) throws Exception {
        double[] extent = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        List<String> outlines =
                asked(file(level), "SELECT hex(geom) FROM indicateurs_" + level + " WHERE geom IS NOT NULL");
        assertThat(outlines).isNotEmpty();
        for (String outline : outlines) {
            double[] bounds = GeometryBlob.read(HexFormat.of().parseHex(outline)).bounds;
            for (int at = 0; at < extent.length; at++) {
                extent[at] = at < 2 ? Math.min(extent[at], bounds[at]) : Math.max(extent[at], bounds[at]);
            }
        }
        String[] told = asked(file(level), "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE srs_id = 4326")
                .get(0)
                .split("\\|");
        for (int at = 0; at < extent.length; at++) {
            assertThat(Double.parseDouble(told[at])).isEqualTo(extent[at]);
        }
    }
}

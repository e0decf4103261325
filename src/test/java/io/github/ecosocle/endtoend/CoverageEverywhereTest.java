package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.publish.format.geo.GeopackageReading;
import io.github.ecosocle.publish.format.parquet.DuckDb;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The region has no emissions: one EPCI of two sent them, and a commune without EPCI nothing. Whatever the file, it says so beside the missing figure. */
class CoverageEverywhereTest {
    private static final String MISSING = "246201016|commune:62003";

    @TempDir
    static Path folder;

    private static Premises premises;
    private static OpenTree tree;

    @BeforeAll
    static void a_night() {
        premises = SmallNights.in(folder);
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        tree = OpenTree.of(premises);
    }

    private static String text(String name) {
        return new String(
                Objects.requireNonNull(tree.files().get("releases/2026-01-15/" + name), name), StandardCharsets.UTF_8);
    }

    @Test
    void tables_name_the_member_that_is_missing() {
        assertThat(premises.figure("32", "ges_teq", 2023).getField("epci_manquants"))
                .isEqualTo(MISSING);
        assertThat(text("donnees/indicateurs_region.csv").lines().filter(line -> line.contains(",ges_teq,,")))
                .allMatch(line -> line.contains(",partiel,2,1,") && line.contains("," + MISSING + ","));
        assertThat(text("donnees/indicateurs_region_excel.csv").lines().filter(line -> line.contains(";ges_teq;;")))
                .allMatch(line -> line.contains(";" + MISSING + ";"))
                .isNotEmpty();
        assertThat(premises.rows("couverture.csv", "niveau=region", "mesure=ges_teq"))
                .extracting(row -> row.getField("epci_manquants"))
                .containsOnly(MISSING);
    }

    @Test
    void people_and_land_covered_are_told() {
        // 300 of 334 people; 10 of 16.5 km2
        assertThat(premises.rows("couverture.csv", "niveau=region", "code_territoire=32", "mesure=ges_teq"))
                .extracting(row -> row.getField("part_population_pct") + " " + row.getField("part_surface_pct"))
                .containsExactly("89.8 60.6");
        assertThat(premises.rows("couverture.csv", "niveau=departement", "code_territoire=59", "mesure=ges_teq"))
                .extracting(row -> row.getField("part_surface_pct"))
                .containsExactly("100");
    }

    @Test
    void parquet_does() throws Exception {
        String parquet =
                premises.latest().resolve("donnees/indicateurs.parquet").toString();
        assertThat(DuckDb.query("SELECT statut, part_population_pct, epci_manquants FROM read_parquet('" + parquet
                        + "') WHERE code_territoire = '32' AND mesure = 'ges_teq'"))
                .hasSize(1)
                .allMatch(row -> row.startsWith("partiel | 89.8 | ") && row.contains("246201016"));
    }

    @Test
    void documents_do() {
        assertThat(text("donnees/indicateurs_region.json"))
                .containsPattern(
                        "\"mesure\":\"ges_teq\",\"valeur\":null,\"statut\":\"partiel\"[^}]*\"epci_manquants\":\\[\""
                                + "246201016\",\"commune:62003");
        assertThat(text("donnees/indicateurs_region.geojson"))
                .contains("\"ges_teq_part_population_pct\":89.8", "\"ges_teq_epci_manquants\":\"" + MISSING + "\"")
                .containsPattern("\"ges_teq_motif\":\"couverture");
    }

    @Test
    void maps_do() throws Exception {
        Path layer = premises.latest().resolve("donnees/indicateurs_region.gpkg");
        assertThat(GeopackageReading.query(
                        layer,
                        "SELECT ges_teq, ges_teq_statut, ges_teq_part_population_pct, ges_teq_epci_manquants"
                                + " FROM indicateurs_region WHERE code_region = '32'"))
                .containsExactly("null | partiel | 89.8 | " + MISSING);
    }

    @Test
    void workbooks_do() {
        assertThat(text("donnees/indicateurs_region.xlsx!xl/sharedStrings.xml")).contains("manquent : " + MISSING);
    }

    @Test
    void pages_do() {
        assertThat(text("territoires/region/32.html")).contains("CC du Pays de Lumbres", "Seule");
    }
}

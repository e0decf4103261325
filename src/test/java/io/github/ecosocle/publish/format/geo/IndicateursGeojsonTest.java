package io.github.ecosocle.publish.format.geo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.JobsFolder;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.SampleFormats;
import io.github.ecosocle.publish.format.geo.outline.Contours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndicateursGeojsonTest {
    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();

    private JsonNode published(String level) throws IOException {
        content.formats = Set.of(Format.GEOJSON);
        new Releases(output, SampleFormats.all()).publish(content, "1", "f");
        return JsonMapper.shared()
                .readTree(Files.readString(output.resolve("latest/donnees/indicateurs_" + level + ".geojson")));
    }

    private void figureOf(int year, String value, Statut statut, String method) {
        Figure like = content.figures.get(content.figures.size() - 1);
        content.figures.add(
                new Figure(like.territory(), year, SampleContent.GES, method, value, statut, like.coverage(), ""));
    }

    @Test
    void a_territory_has_its_outline_and_its_names() throws IOException {
        JsonNode feature = published("pole").at("/features/0");
        assertThat(feature.get("type").asString()).isEqualTo("Feature");
        assertThat(feature.get("id").asString()).isEqualTo(SampleContent.POLE);
        assertThat(feature.at("/properties/id_pole").asString()).isEqualTo(SampleContent.POLE);
        assertThat(feature.at("/properties/nom_territoire").asString()).isEqualTo("Pays Boulonnais");
        // the pole is made of one EPCI, drawn as that one is
        assertThat(feature.at("/geometry/type").asString()).isEqualTo("Polygon");
        assertThat(feature.at("/geometry/coordinates/0").size())
                .isEqualTo(published("epci")
                        .at("/features/0/geometry/coordinates/0")
                        .size());
    }

    @Test
    void a_ring_is_closed_turns_left_and_tells_longitude_first() throws IOException {
        JsonNode ring = published("epci").at("/features/0/geometry/coordinates/0");
        assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
        double twiceArea = 0;
        for (int at = 0; at + 1 < ring.size(); at++) {
            double lon = ring.get(at).get(0).asDouble();
            double lat = ring.get(at).get(1).asDouble();
            // Saint-Omer stands at 2.26 east, 50.75 north
            assertThat(lon).isBetween(2.0, 2.6);
            assertThat(lat).isBetween(50.5, 50.9);
            twiceArea += lon * ring.get(at + 1).get(1).asDouble()
                    - ring.get(at + 1).get(0).asDouble() * lat;
        }
        assertThat(twiceArea).isPositive();
    }

    @Test
    void the_newest_year_with_a_value_counts_and_says_its_year() throws IOException {
        figureOf(2024, "3.25", Statut.FOURNI, "");
        figureOf(2025, "", Statut.PARTIEL, "");
        JsonNode told = published("pole").at("/features/0/properties");
        assertThat(told.get("ges_teq").decimalValue()).isEqualByComparingTo("3.25");
        assertThat(told.get("ges_teq_annee").asInt()).isEqualTo(2024);
        assertThat(told.get("ges_teq_statut").asString()).isEqualTo("fourni");
        assertThat(told.has("ges_teq_methode")).isFalse();
    }

    @Test
    void of_two_methods_in_one_year_the_first_counts_and_is_named() throws IOException {
        figureOf(2024, "1", Statut.FOURNI, "a\u202eb");
        figureOf(2024, "2", Statut.FOURNI, "b");
        JsonNode told = published("pole").at("/features/0/properties");
        assertThat(told.get("ges_teq").asInt()).isEqualTo(1);
        assertThat(told.get("ges_teq_methode").asString()).isEqualTo("a\\u202eb");
    }

    @Test
    void a_measure_without_value_is_null_and_says_why() throws IOException {
        content.figure(Level.POLE, SampleContent.POLE, SampleContent.DMA, "", Statut.SECRET, "secret_primaire");
        JsonNode told = published("pole").at("/features/0/properties");
        assertThat(told.get("dma_t").isNull()).isTrue();
        assertThat(told.get("dma_t_statut").asString()).isEqualTo("secret");
        JsonNode epci = published("epci").at("/features/0/properties");
        assertThat(epci.get("dma_t_annee").isNull()).isTrue();
        assertThat(epci.get("dma_t_statut").asString()).isEqualTo("absent");
    }

    /** The real reference: only contracts signed by communes alone, or by the territories of Greater Paris, have no outline. */
    @Test
    void every_territory_of_the_reference_is_drawn_but_six_contracts() throws IOException {
        JobsFolder jobs = new JobsFolder(Path.of("jobs"));
        JobDefinition job = jobs.job("socle-national");
        Territories territories = jobs.territories(job);
        Contours contours = Contours.of(territories);
        List<String> bare = new ArrayList<>();
        for (Level level : job.levels()) {
            for (int id = territories.first(level);
                    level != Level.COMMUNE && id < territories.first(level) + territories.count(level);
                    id++) {
                if (contours.polygons(id).isEmpty()) {
                    bare.add(territories.code(id));
                }
            }
        }
        // overseas collectivities are no part of the France of the socle
        bare.removeIf(code -> code.matches("97[578]|98."));
        assertThat(bare)
                .containsExactly(
                        "crte-11-92-1",
                        "crte-11-92-2",
                        "crte-11-92-3",
                        "crte-11-92-4",
                        "crte-52-85-20",
                        "crte-53-29-7");
    }
}

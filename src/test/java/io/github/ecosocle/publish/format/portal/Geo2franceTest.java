package io.github.ecosocle.publish.format.portal;

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class Geo2franceTest {
    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();

    private Path publish() throws IOException {
        content.formats = Set.of(Format.GEO2FRANCE);
        content.figures.sort(Comparator.comparingInt(Figure::territory)
                .thenComparingInt(Figure::year)
                .thenComparing(figure -> figure.measure().id())
                .thenComparing(Figure::method));
        return new Releases(output, SampleFormats.all())
                .publish(content, "1", "f")
                .folder();
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(publish().resolve("donnees/geo2france").resolve(file), StandardCharsets.UTF_8);
    }

    private void epci(int year, Measure measure, String method, String value) {
        Figure like = content.figures.get(0);
        int epci = content.territories().find(Level.EPCI, SampleContent.EPCI);
        Statut statut = value.isEmpty() ? Statut.SECRET : Statut.FOURNI;
        content.figures.add(new Figure(epci, year, measure, method, value, statut, like.coverage(), ""));
    }

    @Test
    void a_row_is_a_territory_and_year_where_something_is_known() throws IOException {
        epci(2021, SampleContent.DMA, "", "");
        epci(2022, SampleContent.DMA, "", "150");
        epci(2022, SampleContent.GES, "", "900.25");
        epci(2024, SampleContent.GES, "", "0");
        assertThat(lines("geo2france_epci.csv"))
                .containsExactly(
                        "annee,siren_epci,nom_epci,code_departement,code_region,ges_teq,dma_t",
                        "2022,200069037,CC d’Essai,62,32,900.25,150",
                        "2024,200069037,CC d’Essai,62,32,0,");
    }

    @Test
    void methods_are_not_mixed_the_first_with_a_value_counts() throws IOException {
        epci(2022, SampleContent.GES, "", "");
        epci(2022, SampleContent.GES, "cadastrale", "5");
        epci(2022, SampleContent.GES, "empreinte", "9");
        assertThat(lines("geo2france_epci.csv")).hasSize(2).last().isEqualTo("2022,200069037,CC d’Essai,62,32,5,");
    }

    @Test
    void every_name_is_one_that_a_wfs_takes() throws IOException {
        for (String level : new String[] {"epci", "pole"}) {
            assertThat(lines("geo2france_" + level + ".csv").get(0).split(","))
                    .allMatch(name -> name.matches("[a-z][a-z0-9_]*"));
        }
        assertThat(lines("geo2france_pole.csv"))
                .containsExactly(
                        "annee,id_pole,siren_pole,nom_pole,ges_teq,dma_t",
                        "2023,pays-boulonnais,,Pays Boulonnais,-0.5,");
        assertThat(publish().resolve("donnees/geo2france/geo2france_commune.csv"))
                .doesNotExist();
    }

    @Test
    void types_stand_beside_so_that_codes_stay_texts() throws IOException {
        assertThat(lines("geo2france_epci.csvt"))
                .containsExactly("\"Integer\",\"String\",\"String\",\"String\",\"String\",\"Real\",\"Real\"");
    }

    @Test
    void the_data_package_tells_its_columns() throws IOException {
        JsonNode descriptor =
                JsonMapper.shared().readTree(Files.readString(publish().resolve("datapackage.json")));
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode one : descriptor.get("resources")) {
            if (one.get("path").asString().endsWith("geo2france_epci.csv")) {
                found.add(one);
            }
        }
        assertThat(found).hasSize(1);
        JsonNode resource = found.get(0);
        assertThat(resource.get("path").asString()).isEqualTo("donnees/geo2france/geo2france_epci.csv");
        assertThat(resource.at("/schema/fields/1/name").asString()).isEqualTo("siren_epci");
        assertThat(resource.at("/schema/fields/1/constraints/pattern").asString())
                .isEqualTo("^[0-9]{9}$");
        assertThat(resource.at("/schema/fields/5/type").asString()).isEqualTo("number");
        assertThat(resource.at("/schema/primaryKey").toString()).isEqualTo("[\"annee\",\"siren_epci\"]");
    }
}

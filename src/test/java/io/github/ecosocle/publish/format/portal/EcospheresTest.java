package io.github.ecosocle.publish.format.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EcospheresTest {
    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();

    private Path publish() throws IOException {
        content.formats = Set.of(Format.ECOSPHERES);
        content.figures.sort(Comparator.comparingInt(Figure::territory)
                .thenComparingInt(Figure::year)
                .thenComparing(figure -> figure.measure().id())
                .thenComparing(Figure::method));
        return new Releases(output, SampleFormats.all())
                .publish(content, "1", "f")
                .folder()
                .resolve("donnees/ecospheres");
    }

    private void figure(Level level, String code, int year, Measure measure, String method, String value) {
        Figure like = content.figures.get(0);
        int territory = content.territories().find(level, code);
        Statut statut = value.isEmpty() ? Statut.SECRET : Statut.FOURNI;
        content.figures.add(new Figure(territory, year, measure, method, value, statut, like.coverage(), ""));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    @Test
    void each_maille_has_its_file_without_any_empty_value() throws IOException {
        figure(Level.EPCI, SampleContent.EPCI, 2022, SampleContent.DMA, "", "150");
        figure(Level.EPCI, SampleContent.EPCI, 2023, SampleContent.DMA, "", "");
        figure(Level.EPCI, SampleContent.EPCI, 2024, SampleContent.DMA, "", "0");
        figure(Level.REGION, "32", 2022, SampleContent.DMA, "", "1500");
        figure(Level.PAYS, "FR", 2022, SampleContent.DMA, "", "15000.5");
        Path folder = publish();
        assertThat(lines(folder.resolve("ecospheres_dma_t_epci.csv")))
                .containsExactly(
                        "date_mesure,geocode_epci,libelle_epci,dma_t,methode",
                        "2022-01-01T00:00:00.000,200069037,CC d’Essai,150,non précisée",
                        "2024-01-01T00:00:00.000,200069037,CC d’Essai,0,non précisée");
        assertThat(lines(folder.resolve("ecospheres_dma_t_region.csv")))
                .containsExactly(
                        "date_mesure,geocode_region,libelle_region,dma_t,methode",
                        "2022-01-01T00:00:00.000,32,Hauts-de-France,1500,non précisée");
        assertThat(lines(folder.resolve("ecospheres_dma_t_fr.csv")))
                .containsExactly("date_mesure,dma_t,methode", "2022-01-01T00:00:00.000,15000.5,non précisée");
        try (Stream<Path> files = Files.list(folder)) {
            // the commune and the pole have figures, and no place there; the EPCI has no value of ges_teq
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "ecospheres.json",
                            "ecospheres_dma_t_epci.csv",
                            "ecospheres_dma_t_region.csv",
                            "ecospheres_dma_t_fr.csv");
        }
    }

    @Test
    void the_extras_are_those_that_the_dashboard_checks() throws IOException {
        figure(Level.EPCI, SampleContent.EPCI, 2021, SampleContent.DMA, "", "150");
        figure(Level.DEPARTEMENT, "62", 2022, SampleContent.DMA, "", "150");
        JsonNode sets = JsonMapper.shared()
                .readTree(Files.readString(publish().resolve("ecospheres.json")))
                .get("jeux");
        assertThat(sets).hasSize(1);
        JsonNode set = sets.get(0);
        assertThat(violations("extras", set.get("extras"))).isEmpty();
        assertThat(set.at("/extras/id").asInt()).isEqualTo(1001);
        JsonNode extras = set.at("/extras/ecospheres-indicateurs");
        assertThat(extras.get("unite").asString()).isEqualTo("t");
        assertThat(extras.get("mailles_geographiques").toString()).isEqualTo("[\"departement\",\"epci\"]");
        assertThat(extras.at("/calcul/responsable").asString()).isEqualTo("Géo2France");
        assertThat(set.get("tags").toString()).isEqualTo("[\"ecospheres-indicateurs\"]");
        for (JsonNode file : set.get("fichiers")) {
            assertThat(violations("resource", file.get("extras"))).isEmpty();
            JsonNode told = file.at("/extras/ecospheres-indicateurs");
            String header = lines(output.resolve("latest/donnees/ecospheres")
                            .resolve(file.get("fichier").asString()))
                    .get(0);
            assertThat(header.split(","))
                    .contains(
                            told.get("value-column").asString(),
                            "geocode_" + told.get("maille").asString());
        }
    }

    private static List<?> violations(String schema, JsonNode instance) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/ecospheres/" + schema + ".json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON)
                .validate(instance.toString(), InputFormat.JSON);
    }

    @Test
    void several_methods_are_an_axis() throws IOException {
        figure(Level.EPCI, SampleContent.EPCI, 2022, SampleContent.GES, "", "1");
        figure(Level.EPCI, SampleContent.EPCI, 2022, SampleContent.GES, "=empreinte", "2");
        Path folder = publish();
        assertThat(lines(folder.resolve("ecospheres_ges_teq_epci.csv")))
                .endsWith(
                        "2022-01-01T00:00:00.000,200069037,CC d’Essai,1,non précisée",
                        "2022-01-01T00:00:00.000,200069037,CC d’Essai,2,'=empreinte");
        JsonNode set = JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("ecospheres.json")))
                .at("/jeux/0");
        assertThat(set.at("/extras/ecospheres-indicateurs/axes").toString())
                .isEqualTo("{\"methode\":[\"'=empreinte\",\"non précisée\"]}")
                .isEqualTo(
                        set.at("/fichiers/0/extras/ecospheres-indicateurs/axes").toString());
        assertThat(set.at("/extras/ecospheres-indicateurs/summable").asBoolean())
                .isFalse();
    }
}

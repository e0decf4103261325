package io.github.ecosocle.publish.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.format.IndicateursCsv;
import io.github.ecosocle.publish.format.observation.ObservationsCsv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The DCAT-AP catalogue: what it says of each file, and what the official shapes say of it. */
class DcatTest {
    private static final Path SHAPES = Path.of("../shared/publication/shapes");

    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();
    private Path release = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        release = new Releases(
                        output,
                        List.of(
                                new IndicateursCsv(),
                                new ObservationsCsv(),
                                new DcatCatalogue(),
                                new IndicatorsJson(),
                                new ManifestJson()))
                .publish(content, "essai", "essai")
                .folder();
    }

    private JsonNode json(String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(release.resolve(file), StandardCharsets.UTF_8));
    }

    @Test
    void every_data_file_is_a_distribution_found_beside_the_catalogue() throws IOException {
        JsonNode dataset = json(DcatCatalogue.PATH).at("/dcat:dataset/0");
        assertThat(dataset.at("/dct:title/@value").asString()).isEqualTo(content.title);
        assertThat(dataset.at("/dct:temporal/dcat:startDate/@value").asString()).isEqualTo("2023-01-01");
        JsonNode distributions = dataset.get("dcat:distribution");
        try (var files = Files.list(release.resolve("donnees"))) {
            assertThat(distributions.size()).isEqualTo((int) files.count());
        }
        for (JsonNode distribution : distributions) {
            Path file = release.resolve("metadonnees")
                    .resolve(distribution.at("/dcat:downloadURL/@id").asString())
                    .normalize();
            assertThat(file).exists();
            assertThat(distribution.at("/dcat:byteSize/@value").asString()).isEqualTo("" + Files.size(file));
            assertThat(Files.readString(release.resolve("SHA256SUMS")))
                    .contains(distribution
                                    .at("/spdx:checksum/spdx:checksumValue/@value")
                                    .asString() + "  " + release.relativize(file));
        }
    }

    @Test
    void the_indicators_say_unit_rule_and_definition() throws IOException {
        JsonNode measure = json(IndicatorsJson.PATH).at("/indicateurs/0/mesures/0");
        assertThat(measure.get("mesure").asString()).isEqualTo("ges_teq");
        assertThat(measure.get("unite").asString()).isEqualTo("teqCO2");
        assertThat(measure.get("regle").asString()).isEqualTo("somme");
        assertThat(measure.get("nature").asString()).isEqualTo("flux");
    }

    /** One rule of the official shapes writes the SPDX name space with https, where SPDX itself has http. */
    private static boolean isKnownSlip(ReportEntry entry) {
        return String.valueOf(entry.message()).contains("spdx.org")
                || String.valueOf(entry.value()).contains("spdx.org/rdf/terms");
    }

    @Test
    void the_official_shapes_find_nothing_to_mend() {
        assumeThat(SHAPES).as("official shapes, laid beside the project").exists();
        Graph data = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(data, release.resolve(DcatCatalogue.PATH).toUri().toString());
        assertThat(data.size()).isGreaterThan(40);
        RDFDataMgr.read(data, SHAPES.resolve("background.ttl").toUri().toString());
        for (String file :
                List.of("dcatap301-shapes.ttl", "dcatap301-range.ttl", "dcatap301-mdr-vocabularies.shape.ttl")) {
            Shapes shapes = Shapes.parse(
                    RDFDataMgr.loadGraph(SHAPES.resolve(file).toUri().toString()));
            assertThat(ShaclValidator.get().validate(shapes, data).getEntries().stream()
                            .filter(entry -> entry.severity() == Severity.Violation)
                            .filter(entry -> !isKnownSlip(entry))
                            .map(ReportEntry::toString))
                    .as(file)
                    .isEmpty();
        }
    }

    @Test
    void the_shapes_notice_a_catalogue_without_title() throws IOException {
        assumeThat(SHAPES).as("official shapes, laid beside the project").exists();
        Path file = release.resolve(DcatCatalogue.PATH);
        Files.writeString(
                file, Files.readString(file, StandardCharsets.UTF_8).replace("\"dct:title\"", "\"dct:subject\""));
        Graph data = RDFDataMgr.loadGraph(file.toUri().toString());
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(
                SHAPES.resolve("dcatap301-shapes.ttl").toUri().toString()));
        assertThat(ShaclValidator.get().validate(shapes, data).conforms()).isFalse();
    }
}

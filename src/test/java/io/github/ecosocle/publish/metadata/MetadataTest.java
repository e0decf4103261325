package io.github.ecosocle.publish.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.SampleFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MetadataTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();

    private String published(String file) throws IOException {
        new Releases(output, SampleFormats.all()).publish(content, "1.2.3", "empreinte");
        return Files.readString(output.resolve("latest").resolve(file));
    }

    @Test
    void every_data_file_is_a_resource_with_its_true_size_and_hash() throws IOException {
        JsonNode descriptor = JSON.readTree(published("datapackage.json"));
        String sums = published("SHA256SUMS");

        assertThat(descriptor.get("version").asString()).isEqualTo("2026-01-15");
        assertThat(descriptor.at("/licenses/0/name").asString()).isEqualTo("etalab-2.0");
        assertThat(descriptor.get("resources").size()).isEqualTo(9);
        Set<String> names = new HashSet<>();
        for (JsonNode resource : descriptor.get("resources")) {
            String path = resource.get("path").asString();
            String hash = resource.get("hash").asString().substring("sha256:".length());
            assertThat(sums).contains(hash + "  " + path + "\n");
            assertThat(resource.get("bytes").asLong())
                    .isEqualTo(Files.size(output.resolve("latest").resolve(path)));
            assertThat(names.add(resource.get("name").asString())).isTrue();
        }
    }

    @Test
    void the_schema_of_a_table_tells_each_of_its_columns_in_order() throws IOException {
        content.formats = Set.of(Format.values());
        for (JsonNode resource : JSON.readTree(published("datapackage.json")).get("resources")) {
            if (!resource.get("format").asString().equals("csv")) {
                continue;
            }
            String delimiter = resource.at("/dialect/delimiter").asString();
            StringJoiner header = new StringJoiner(delimiter);
            for (JsonNode field : resource.at("/schema/fields")) {
                header.add(field.get("name").asString());
                assertThat(field.get("description").asString()).isNotBlank();
                assertThat(field.path("decimalChar").asString(""))
                        .isEqualTo(
                                delimiter.equals(";")
                                                && field.get("type").asString().equals("number")
                                        ? ","
                                        : "");
            }
            String csv = Files.readString(
                    output.resolve("latest").resolve(resource.get("path").asString()));
            String lineEnd = resource.at("/dialect/lineTerminator").asString();
            assertThat(csv.replace("\ufeff", "")).startsWith(header + lineEnd);
            assertThat(resource.at("/schema/missingValues/0").asString()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "2.0"})
    void the_data_package_follows_the_official_profile(String version) throws IOException {
        Path profiles = Path.of("../shared/publication/profiles");
        assumeTrue(Files.isDirectory(profiles), "official profiles stand beside the checkout");
        content.formats = Set.of(Format.values());
        String descriptor = published("datapackage.json");

        assertValid(profiles.resolve(version + "-datapackage.json"), descriptor);
        for (JsonNode resource : JSON.readTree(descriptor).get("resources")) {
            assertValid(profiles.resolve(version + "-dataresource.json"), resource.toString());
            if (resource.has("schema")) {
                assertValid(
                        profiles.resolve(version + "-tableschema.json"),
                        resource.get("schema").toString());
            }
        }
    }

    private static void assertValid(Path profile, String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(profile), InputFormat.JSON);
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_manifest_says_what_the_release_was_made_from() throws IOException {
        JsonNode manifest = JSON.readTree(published("manifest.json"));

        assertThat(manifest.get("job").asString()).isEqualTo("socle-essai");
        assertThat(manifest.get("date").asString()).isEqualTo("2026-01-15");
        assertThat(manifest.get("release").asString()).isEqualTo("2026-01-15");
        assertThat(manifest.get("fingerprint").asString()).isEqualTo("empreinte");
        assertThat(manifest.at("/software/version").asString()).isEqualTo("1.2.3");
        assertThat(manifest.at("/inputs/0/submission").asString()).isEqualTo("200069037-0123456789ab");
        assertThat(manifest.at("/inputs/0/path").asString()).isEqualTo("200069037/2026-01-10.csv");
        assertThat(manifest.at("/counts/observations").asInt()).isEqualTo(1);
        assertThat(manifest.at("/counts/figures/commune/fourni").asInt()).isEqualTo(1);
        assertThat(manifest.get("files").size()).isEqualTo(15);
        assertThat(manifest.toString()).doesNotContain(output.toString());
    }
}

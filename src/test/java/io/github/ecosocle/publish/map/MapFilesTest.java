package io.github.ecosocle.publish.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.page.IndexHtml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the map of the front page is drawn from. */
class MapFilesTest {
    private static final String VALUES = "valeurs(\"epci\",";

    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();
    private Path release = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        content.figure(Level.EPCI, SampleContent.EPCI, SampleContent.DMA, "1234.5", Statut.FOURNI, "");
        release = new Releases(output, List.of(new MapFiles(), new IndexHtml()))
                .publish(content, "essai", "essai")
                .folder();
    }

    private String read(String file) throws IOException {
        return Files.readString(release.resolve(file), StandardCharsets.UTF_8);
    }

    /** The object between the brackets of a call. */
    private JsonNode argument(String file, String start) throws IOException {
        String text = read(file);
        assertThat(text).startsWith(start).endsWith(");\n");
        return JsonMapper.shared().readTree(text.substring(start.length(), text.length() - 3));
    }

    @Test
    void every_known_figure_of_a_drawn_level_is_there_and_nothing_else() throws IOException {
        // a partial figure is drawn as such, without a number
        JsonNode named =
                argument("carte/territoires_epci.js", "territoires(\"epci\",").get(SampleContent.EPCI);
        assertThat(named.get("nom").asString()).isEqualTo("CC d’Essai");
        assertThat(named.get("connues").asInt()).isEqualTo(1);
        JsonNode gases = argument("carte/valeurs_epci_crte-01.js", VALUES).get(SampleContent.EPCI);
        JsonNode waste = argument("carte/valeurs_epci_crte-10.js", VALUES).get(SampleContent.EPCI);
        assertThat(waste.toString()).isEqualTo("{\"dma_t\":{\"2023\":\"1234.5\"}}");
        assertThat(gases.toString()).isEqualTo("{\"ges_teq\":{\"2023\":\"partiel\"}}");
    }

    @Test
    void a_pole_is_drawn_by_its_members() throws IOException {
        JsonNode pole =
                argument("carte/territoires_pole.js", "territoires(\"pole\",").get(SampleContent.POLE);
        assertThat(pole.get("membres").get(0).asString()).isEqualTo(SampleContent.EPCI);
    }

    @Test
    void communes_and_france_are_not_drawn() {
        assertThat(release.resolve("carte/territoires_commune.js")).doesNotExist();
        assertThat(release.resolve("carte/territoires_pays.js")).doesNotExist();
        assertThat(release.resolve("carte/valeurs_commune_crte-01.js")).doesNotExist();
    }

    @Test
    void the_page_loads_its_own_script_and_no_other() throws IOException {
        assertThat(read("index.html"))
                .contains("<script src=\"carte/carte.js\"></script>")
                .contains("default-src 'none'; style-src 'unsafe-inline'; script-src 'self' file:");
        // the pole has no waste: the page does not ask for that file
        assertThat(read("carte/menu.js"))
                .contains("\"indicateurs\":[\"CRTE-01\",\"CRTE-10\"]}", "\"indicateurs\":[\"CRTE-01\"]}");
        assertThat(release.resolve("carte/valeurs_pole_crte-10.js")).doesNotExist();
        assertThat(read("carte/menu.js")).contains("\"dma_t\"", "Libellé de dma_t");
        assertThat(read("carte/fond_epci.js")).contains("\"" + SampleContent.EPCI + "\":\"M");
        assertThat(read("carte/carte.js")).doesNotContain("innerHTML", "http://www.w3.org/1999", "https://");
    }
}

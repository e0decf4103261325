package io.github.ecosocle.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.SampleFormats;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ChangesHtmlTest {
    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();

    private Document publish(String page) throws IOException {
        new Releases(output, SampleFormats.all()).publish(content, "1", "f");
        return Jsoup.parse(Files.readString(output.resolve("latest").resolve(page), StandardCharsets.UTF_8));
    }

    @Test
    void a_first_release_has_nothing_to_compare() throws IOException {
        assertThat(publish("changements.html").text()).contains("première publication");
        assertThat(publish("index.html").getElementById("avant")).isNull();
    }

    @Test
    void a_second_one_tells_what_changed_from_what_to_what() throws IOException {
        publish("index.html");
        content.figures.removeIf(figure -> content.territories().level(figure.territory()) == Level.POLE);
        content.figure(Level.POLE, SampleContent.POLE, SampleContent.GES, "1", Statut.AGREGE, "");
        content.figure(Level.EPCI, SampleContent.EPCI, SampleContent.DMA, "1234.5", Statut.FOURNI, "");
        content.on("2026-01-16");
        Document page = publish("changements.html");
        assertThat(page.expectFirst("header").text())
                .contains("Chiffres changés par la publication 2026-01-16 : 1 apparu, 1 modifié.");
        assertThat(page.expectFirst("tr:contains(Pays Boulonnais)").select("td").eachText())
                .containsExactly("Pôle métropolitain", "2023", "Libellé de ges_teq (teqCO2)", "-0,5", "1", "+300 %");
        assertThat(page.expectFirst("tr:contains(CC d’Essai) a").attr("href"))
                .isEqualTo("territoires/epci/200069037.html");
        Document front = Jsoup.parse(Files.readString(output.resolve("latest/index.html"), StandardCharsets.UTF_8));
        assertThat(front.expectFirst("table:contains(plus fortes) tbody").text())
                .contains("+300");
        assertThat(front.select("h2#avant + p").text()).contains("releases/2026-01-15");
    }

    @Test
    void releases_name_those_before_them() throws IOException {
        for (int day = 15; day < 18; day++) {
            content.figures.clear();
            content.figure(Level.POLE, SampleContent.POLE, SampleContent.GES, "1" + day, Statut.AGREGE, "");
            content.on("2026-01-" + day);
            publish("index.html");
        }
        assertThat(JsonMapper.shared()
                        .readTree(Files.readAllBytes(output.resolve("latest/manifest.json")))
                        .get("releases_before")
                        .toString())
                .isEqualTo("[\"2026-01-15\",\"2026-01-16\"]");
    }
}

package io.github.ecosocle.publish.territory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.SampleFormats;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerritoryPagesTest {
    private static final String EPCI = "territoires/epci/200069037.html";
    private static final String POLE = "territoires/pole/pays-boulonnais.html";
    private static final String HOSTILE = "<script>alert('1')</script>&\".csv";

    @TempDir
    Path folder;

    private final SampleContent content = SampleContent.filled();

    private Path published(String output) throws IOException {
        return new Releases(folder.resolve(output), SampleFormats.all())
                .publish(content, "1", "f")
                .folder();
    }

    private static Document page(Path release, String path) throws IOException {
        return Jsoup.parse(Files.readString(release.resolve(path), StandardCharsets.UTF_8));
    }

    private static List<Path> pages(Path release) throws IOException {
        try (Stream<Path> files = Files.walk(release)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private void sendForEpci(String measure, String received) {
        Observations said = new Observations();
        content.observe(said, SampleContent.EPCI, State.KNOWN, 12345, received, "");
        said.setText(TextColumn.LEVEL, 0, "epci");
        said.setText(TextColumn.MEASURE, 0, measure);
        content.sent.clear();
        content.send(HOSTILE, said, "");
    }

    @Test
    void a_territory_has_a_page_when_a_figure_is_more_than_absent() throws IOException {
        Path release = published("a");
        assertThat(pages(release).stream().map(page -> release.relativize(page).toString()))
                .containsExactly("changements.html", "index.html", EPCI, "territoires/index.html", POLE);
        assertThat(Files.readString(release.resolve("SHA256SUMS"))).contains(EPCI, POLE, "page.css");
        assertThat(page(release, "index.html").select("a[href=territoires/index.html]"))
                .hasSize(1);
    }

    @Test
    void a_territory_nobody_has_spoken_of_has_none() throws IOException {
        content.figures.removeIf(figure -> figure.statut() == Statut.PARTIEL);
        content.figure(Level.EPCI, SampleContent.EPCI, SampleContent.GES, "", Statut.ABSENT, "non_envoye");
        Path release = published("a");
        assertThat(release.resolve(EPCI)).doesNotExist();
        assertThat(page(release, POLE).select("a[href*=epci/]")).isEmpty();
        assertThat(page(release, POLE).text()).contains("CC d’Essai");
    }

    @Test
    void the_state_tells_figure_statut_cover_and_missing_members() throws IOException {
        Document page = page(published("a"), POLE);
        assertThat(page.expectFirst("h1").text()).isEqualTo("Pays Boulonnais");
        Element row = page.expectFirst("table").expectFirst("tr:contains(Libellé de ges_teq)");
        assertThat(row.select("td").eachText())
                .containsExactly(
                        "−0,5 teqCO2",
                        "2023",
                        "somme de ses membres",
                        "1 EPCI sur 2, 80,5 % de la population",
                        "seul chiffre");
        assertThat(page(folder.resolve("a/latest"), EPCI).expectFirst("details").text())
                .contains("Manquent en 2023 : 200040350, CC d’Essai.");
    }

    @Test
    void members_stand_with_their_weight_and_their_figure() throws IOException {
        content.figure(Level.EPCI, SampleContent.EPCI, SampleContent.DMA, "1234.5", Statut.FOURNI, "");
        content.figure(Level.POLE, SampleContent.POLE, SampleContent.DMA, "1234.5", Statut.AGREGE, "");
        Element row = page(published("a"), POLE).expectFirst("table:contains(avec une valeur) tbody tr");
        assertThat(row.expectFirst("a").attr("href")).isEqualTo("../epci/200069037.html#crte-10");
        // the two communes of the sample: 40 000 and 1 000
        assertThat(row.select("td").eachText()).containsExactly("41\u202f000 hab. en 2023, 100 %", "1\u202f234,5");
    }

    @Test
    void a_received_value_leads_to_its_cell_its_file_and_its_hash() throws IOException {
        content.figure(Level.EPCI, SampleContent.EPCI, SampleContent.DMA, "1234.5", Statut.FOURNI, "");
        sendForEpci("dma_t", "1 234,5");
        Path release = published("a");
        Document page = page(release, EPCI);
        Element row = page.expectFirst("table:contains(Valeurs reçues) tbody tr");
        assertThat(row.select("td").eachText()).containsExactly("2023", "« 1 234,5 »", "D2", "dépôt 1", "retenu");
        assertThat(page.expectFirst("#depot-1").text())
                .contains(HOSTILE, "11 janvier 2026", "0123456789abcdef".repeat(4));
        assertThat(page.select("script, [style], [onclick], iframe")).isEmpty();
        assertThat(page.expectFirst("meta[http-equiv]").attr("content")).startsWith("default-src 'none'; style-src");
    }

    @Test
    void nothing_secret_reaches_a_page() throws IOException {
        content.figure(Level.EPCI, SampleContent.EPCI, SampleContent.DMA, "", Statut.SECRET, "secret_primaire");
        sendForEpci("dma_t", "1 234,5");
        Path release = published("a");
        assertThat(page(release, EPCI).text()).contains("valeur tue", "secret");
        for (Path page : pages(release)) {
            assertThat(page).content(StandardCharsets.UTF_8).doesNotContain("234,5", "234.5");
        }
    }

    @Test
    void every_link_leads_somewhere_and_the_same_content_gives_the_same_bytes() throws IOException {
        content.title = HOSTILE;
        sendForEpci("ges_teq", "1 234,5");
        Path one = published("a");
        Path other = published("b");
        for (Path page : pages(one)) {
            Document read = page(one, one.relativize(page).toString());
            assertThat(read.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            for (String href :
                    read.select("a[href]:not([href^=https]), link[href]").eachAttr("href")) {
                String path = href.replaceFirst("#.*", "");
                assertThat(path.isEmpty() ? page : page.resolveSibling(path).normalize())
                        .as(page + " " + href)
                        .isRegularFile();
            }
            assertThat(other.resolve(one.relativize(page).toString())).hasSameBinaryContentAs(page);
        }
    }
}

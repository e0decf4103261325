package io.github.ecosocle.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.SampleFormats;
import io.github.ecosocle.publish.page.frame.FrenchText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndexHtmlTest {
    private static final String HOSTILE = "</script><script>alert('1')</script><!-- \"&\u2028";

    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();

    private String published(String file) throws IOException {
        new Releases(output, SampleFormats.all()).publish(content, "1", "f");
        return Files.readString(output.resolve("latest").resolve(file), StandardCharsets.UTF_8);
    }

    private Document page() throws IOException {
        return Jsoup.parse(published("index.html"));
    }

    @Test
    void every_text_is_escaped_and_nothing_is_fetched() throws IOException {
        content.title = HOSTILE;
        content.description = HOSTILE;
        Document page = page();
        assertThat(page.title()).startsWith("</script><script>alert('1')</script>");
        assertThat(page.expectFirst("h1").text()).startsWith("</script><script>");
        assertThat(page.select("script"))
                .hasSize(1)
                .allSatisfy(script -> assertThat(script.attr("type")).isEqualTo("application/ld+json"));
        assertThat(page.select("[src], link, iframe, object, [style], [onclick]"))
                .isEmpty();
        assertThat(page.expectFirst("meta[http-equiv]").attr("content"))
                .startsWith("default-src 'none'; ")
                .doesNotContain("http:", "https:", "unsafe-eval", "script-src 'unsafe-inline'");
    }

    @Test
    void the_outline_is_one_that_screen_readers_can_walk() throws IOException {
        Document page = page();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main, header, footer")).hasSize(3);
        assertThat(page.getElementById(page.expectFirst("a.saut").attr("href").substring(1)))
                .isNotNull();
        assertThat(page.select("table")).isNotEmpty().allSatisfy(table -> {
            assertThat(table.expectFirst("caption").text()).isNotBlank();
            assertThat(table.select("thead th:not([scope=col])")).isEmpty();
            assertThat(table.select("tbody tr:not(:has(> th[scope=row]))")).isEmpty();
        });
        Elements ids = page.select("[id]");
        assertThat(ids.eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void every_link_leads_to_a_file_and_every_hash_is_its_own() throws Exception {
        content.formats = Set.of(Format.values());
        Document page = page();
        Path release = output.resolve("latest");
        for (Element link : page.select("a[href]:not([href^=#]):not([href^=https])")) {
            assertThat(release.resolve(link.attr("href"))).isRegularFile();
        }
        Elements rows = page.select("tr:has(code.empreinte)");
        assertThat(rows).hasSizeGreaterThan(15);
        for (Element row : rows) {
            byte[] bytes =
                    Files.readAllBytes(release.resolve(row.expectFirst("a").attr("href")));
            assertThat(row.expectFirst("code").text())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
    }

    @Test
    void the_state_of_an_indicator_tells_how_many_and_until_when() throws IOException {
        // a commune and the pole have greenhouse gases for 2023, the EPCI only a part
        // no space at which a line could break inside a cell
        Document page = Jsoup.parse(published("index.html").replace("\u00a0", "_"));
        Element row = page.expectFirst("tr:contains(CRTE-01)");
        assertThat(row.select("td").eachText()).containsExactly("1_(2023)", "0", "1_(2023)");
        assertThat(page.expectFirst("table").select("thead th").eachText())
                .containsExactly("Indicateur", "Communes (sur_2)", "EPCI (sur_1)", "Pôles métropolitains (sur_1)");
    }

    @Test
    void search_engines_are_told_the_same_as_people() throws IOException {
        content.description = HOSTILE;
        content.formats = Set.of(Format.values());
        JsonNode told = JsonMapper.shared()
                .readTree(page().expectFirst("script[type=application/ld+json]").data());
        assertThat(told.get("@type").asString()).isEqualTo("Dataset");
        assertThat(told.get("description").asString()).isEqualTo(HOSTILE);
        assertThat(told.get("dateModified").asString()).isEqualTo("2026-01-15");
        assertThat(told.get("temporalCoverage").asString()).isEqualTo("2023/2023");
        assertThat(told.get("license").asString()).isEqualTo("https://www.etalab.gouv.fr/licence-ouverte-open-licence");
        assertThat(told.at("/variableMeasured/1/propertyID").asString()).isEqualTo("dma_t");
        assertThat(told.get("distribution")).isNotEmpty().allSatisfy(file -> {
            Path path = output.resolve("latest").resolve(file.get("contentUrl").asString());
            assertThat(file.get("contentSize").asString()).isEqualTo(Files.size(path) + " B");
            assertThat(file.get("encodingFormat").asString()).matches("[a-z]+/[a-z0-9.+-]+");
        });
    }

    @Test
    void an_empty_release_has_a_front_page_too() throws IOException {
        content.figures.clear();
        content.sent.clear();
        content.coverage.clear();
        assertThat(page().text()).contains("Aucun chiffre");
    }

    @Test
    void sizes_and_numbers_read_as_in_french() {
        assertThat(FrenchText.size(999)).isEqualTo("999\u202foctets");
        assertThat(FrenchText.size(1_234_567_890)).isEqualTo("1,2\u202fGo");
        assertThat(FrenchText.number(1_234_567)).isEqualTo("1\u202f234\u202f567");
        assertThat(FrenchText.number(12)).isEqualTo("12");
    }
}

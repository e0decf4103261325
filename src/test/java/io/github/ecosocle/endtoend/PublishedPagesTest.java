package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every page of some releases, read as a proofreader reads them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedPagesTest {
    private static final Pattern NOT_READ = Pattern.compile("(?s)<(script|style|code)\\b.*?</\\1>");
    private static final Pattern LOOSE = Pattern.compile(".{0,30}(?: [:;?!»]|« ).{0,20}");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final Pattern REGION = Pattern.compile("role=\"region\" tabindex=\"0\" aria-label=\"([^\"]+)\"");
    private static final int FRONT_PAGE = 500_000;

    private Path output = Path.of("");

    @BeforeAll
    void run(@TempDir Path folder) throws IOException {
        Path input = ContractDrop.into(folder.resolve("input"));
        output = folder.resolve("output");
        for (String date : List.of("2026-01-15", "2026-01-16")) {
            for (String job : List.of("cot-tri-calaisis", "crte", "sraddet-hauts-de-france")) {
                Premises premises = new Premises(Path.of("jobs"), input, folder, job);
                assertThat(premises.run(date)).as(premises.said()).isZero();
            }
            Path sent = input.resolve("246200844_2024-02-01.csv");
            String more = Files.readString(sent, StandardCharsets.UTF_8).replace(";200;", ";220;");
            Files.writeString(input.resolve("246200844_2024-05-01.csv"), more, StandardCharsets.UTF_8);
        }
    }

    /** Of every publication and return; what a link of {@code latest} hides is walked too. */
    private List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> jobs = Files.list(output)) {
            for (Path job : jobs.sorted().toList()) {
                for (String folder : List.of("latest", "releases", "retours")) {
                    try (Stream<Path> files = Files.walk(real(job.resolve(folder)))) {
                        files.filter(file -> file.toString().endsWith(".html")).forEach(pages::add);
                    }
                }
            }
        }
        return pages;
    }

    private static Path real(Path folder) throws IOException {
        return folder.endsWith("latest") ? folder.resolve(".").toRealPath() : folder;
    }

    @Test
    void every_kind_of_page_is_there() throws IOException {
        assertThat(pages())
                .extracting(page -> page.getFileName().toString())
                .contains("index.html", "changements.html", "objectifs.html", "fiches.html", "cote_a_cote.html")
                .contains("200090751.html", "constats.html");
    }

    @Test
    void no_line_can_break_before_a_high_sign() throws IOException {
        for (Path page : pages()) {
            String read = NOT_READ.matcher(text(page)).replaceAll("").replaceAll("<[^>]*>", "\u2060");
            assertThat(LOOSE.matcher(read).results().map(MatchResult::group))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    @Test
    void every_link_leads_to_a_file_of_the_same_release() throws IOException {
        for (Path page : pages()) {
            for (MatchResult link : LINK.matcher(text(page)).results().toList()) {
                String target = link.group(1).replaceFirst("#.*", "");
                if (!target.isEmpty() && !target.startsWith("https://")) {
                    Path file = page.resolveSibling(target).normalize();
                    // else it would lead elsewhere from latest than from releases
                    assertThat(file)
                            .as(page + " to " + target)
                            .startsWith(release(page))
                            .isRegularFile();
                }
            }
        }
    }

    private static Path release(Path page) {
        Path folder = page;
        while (!List.of("releases", "retours")
                .contains(folder.resolveSibling("").getFileName().toString())) {
            folder = folder.resolveSibling("");
        }
        return folder;
    }

    @Test
    void every_fragment_is_an_id_of_its_page() throws IOException {
        for (Path page : pages()) {
            for (MatchResult link : LINK.matcher(text(page)).results().toList()) {
                int sign = link.group(1).indexOf('#');
                if (sign >= 0 && !link.group(1).startsWith("https://")) {
                    Path file =
                            sign == 0 ? page : page.resolveSibling(link.group(1).substring(0, sign));
                    assertThat(text(file))
                            .as(page + " to " + link.group(1))
                            .contains("id=\"" + link.group(1).substring(sign + 1) + "\"");
                }
            }
        }
    }

    @Test
    void every_table_says_what_it_is_and_what_its_cells_are_of() throws IOException {
        for (Path page : pages()) {
            String html = text(page);
            assertThat(count(html, "<table")).as(page.toString()).isEqualTo(count(html, "<caption"));
            assertThat(count(html, "<th[ >]")).as(page.toString()).isEqualTo(count(html, "<th scope="));
            assertThat(count(html, "<h1>")).as(page.toString()).isEqualTo(1);
            assertThat(html).as(page.toString()).contains("<html lang=\"fr\">", "class=\"saut\"");
        }
    }

    @Test
    void no_two_regions_of_a_page_have_the_same_name() throws IOException {
        for (Path page : pages()) {
            assertThat(REGION.matcher(text(page)).results().map(region -> region.group(1)))
                    .as(page.toString())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void the_front_page_is_light() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.size(page)).as(page.toString()).isLessThan(FRONT_PAGE);
        }
    }

    private static long count(String html, String sign) {
        return Pattern.compile(sign).matcher(html).results().count();
    }

    private static String text(Path page) throws IOException {
        return Files.readString(page, StandardCharsets.UTF_8);
    }
}

package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of a release as somebody without a mouse goes through them, in a real Chromium, key by key. */
@Tag("complet")
class KeyboardTest {
    /** Some lists have a line for each of a thousand territories: their first lines tell for all. */
    private static final int MOST_STOPS = 120;

    /** What can be reached, in the order of the page; what is folded away is not. */
    private static final String STOPS = """
            window.stops = () => [...document.querySelectorAll("a[href], button, select, input, summary, [tabindex]")]
              .filter((one) => one.tabIndex >= 0 && !one.disabled
                && one.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}));
            window.told = () => {
              const one = document.activeElement;
              const box = one.getClientRects()[0];
              if (!box || one === document.body) return "";
              const style = getComputedStyle(one);
              const x = Math.max(1, Math.min(innerWidth - 2, box.left + Math.min(box.width, 40) / 2));
              const y = Math.max(1, Math.min(innerHeight - 2, box.top + Math.min(box.height, 20) / 2));
              const top = document.elementFromPoint(x, y);
              const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
                && top !== null && (one.contains(top) || top.contains(one));
              const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
              return [stops().indexOf(one), seen ? "seen" : "HIDDEN", ring ? "ringed" : "WITHOUT RING",
                box.width >= 1 && box.height >= 1 ? "" : "EMPTY", one.outerHTML.slice(0, 80)].join(" ");
            };
            """;

    @TempDir
    static Path folder;

    private static Path release;

    /** Two nights of which the second holds a series: the front page has all that it may have. */
    @BeforeAll
    static void two_nights() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        for (String sample : List.of("200072478_2025-03-05_FICTIF.csv", "200069037_2025-02-01_FICTIF.csv")) {
            Files.copy(Path.of("input", sample), input.resolve(sample));
        }
        Premises premises = new Premises(Path.of("jobs"), input, folder);
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        Files.writeString(
                input.resolve("200072478_2025-09-12.csv"),
                "siren_epci;indicateur;annee;valeur;unite\n200072478;cyclable_km;2023;395;km\n",
                StandardCharsets.UTF_8);
        assertThat(premises.run("2026-01-16")).as(premises.said()).isZero();
        release = premises.latest().toRealPath();
        assertThat(release.resolve("index.html")).content().contains("Chiffres retenus");
    }

    private static ChromiumSession open(String page, int width) throws IOException {
        ChromiumSession session = new ChromiumSession(Files.createTempDirectory(folder, "chromium"));
        session.open(release.resolve(page), width, 900, "screen");
        if (page.equals("index.html")) {
            session.until("document.querySelectorAll('button.lien').length > 0");
        }
        session.evaluate(STOPS);
        return session;
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, 1280",
        "index.html, 390",
        "territoires/epci/200072478.html, 1280",
        "territoires/epci/200072478.html, 390",
        "territoires/index.html, 390",
        "changements.html, 1280"
    })
    void every_stop_is_reached_in_the_order_of_the_page_seen_and_ringed(String page, int width) throws IOException {
        try (ChromiumSession session = open(page, width)) {
            int count = Integer.parseInt(session.evaluate("String(stops().length)"));
            assertThat(count).isGreaterThan(5);
            assertThat(session.evaluate("String(document.querySelectorAll('[tabindex]:not([tabindex=\"0\"])').length)"))
                    .isEqualTo("0");
            List<String> troubled = new ArrayList<>();
            int walked = Math.min(count, MOST_STOPS);
            for (int stop = 0; stop < walked; stop++) {
                session.press("Tab");
                String told = session.evaluate("told()");
                if (!told.startsWith(stop + " seen ringed  ")) {
                    troubled.add("stop " + stop + ": " + told);
                }
            }
            assertThat(troubled).isEmpty();
            session.pressWithShift("Tab");
            assertThat(session.evaluate("told()")).startsWith(walked - 2 + " ");
            // the end of the page is no trap
            session.evaluate("stops().at(-1).focus()");
            session.press("Tab");
            assertThat(session.evaluate("String(stops().indexOf(document.activeElement))"))
                    .isIn("-1", "0");
        }
    }

    @ParameterizedTest
    @CsvSource({"index.html", "territoires/epci/200072478.html"})
    void the_first_link_leads_past_the_header(String page) throws IOException {
        try (ChromiumSession session = open(page, 1280)) {
            session.press("Tab");
            assertThat(session.evaluate("document.activeElement.textContent")).isEqualTo("Aller au contenu");
            assertThat(session.evaluate("told()")).startsWith("0 seen ringed  ");
            session.press("Enter");
            session.press("Tab");
            String first = "stops().find((one) => document.querySelector('main').contains(one))";
            assertThat(session.evaluate("String(document.activeElement === " + first + ")"))
                    .isEqualTo("true");
        }
    }

    @Test
    void the_map_and_the_sheet_of_a_territory_answer_to_keys() throws IOException {
        try (ChromiumSession session = open("index.html", 1280)) {
            String level = "document.querySelectorAll('#carte-dessin select')[1]";
            String before = session.evaluate("document.querySelector('#carte-dessin .resume').textContent");
            session.evaluate(level + ".focus()");
            session.press("ArrowDown");
            session.until("document.querySelector('#carte-dessin .resume').textContent !== " + quoted(before));
            session.evaluate(level + ".value = 'epci'; " + level + ".dispatchEvent(new Event('change'))");
            session.until("document.querySelectorAll('button.lien').length > 0");
            session.evaluate("document.querySelectorAll('details').forEach((one) => one.open = true);"
                    + "document.querySelector('button.lien').focus()");
            String chosen = session.evaluate("document.activeElement.textContent");
            assertThat(chosen).isNotEmpty();
            session.press("Enter");
            session.until("document.activeElement.tagName === 'SELECT'");
            assertThat(session.evaluate("document.querySelector('#fiche-dessin').textContent"))
                    .contains(chosen);
            assertThat(session.evaluate("told()")).contains(" seen ringed  ");
        }
    }

    private static String quoted(String text) {
        return "decodeURIComponent(\""
                + java.net.URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20") + "\")";
    }
}

package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front page of a release as a real Chromium draws it, from a folder, and as axe-core judges it. */
@Tag("complet")
class BrowserTest {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String JUDGE = """
            "use strict";
            const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
            async function judge(step) {
              const result = await axe.run();
              const told = document.createElement("pre");
              told.id = "axe-" + step;
              told.textContent = result.violations.map((one) => one.id + " " + one.nodes[0].html).join("\\n");
              document.body.append(told);
            }
            async function visit() {
              await wait(2000);
              [...document.querySelectorAll("button.lien")].find((one) => one.textContent === "CA d'Hénin-Carvin").click();
              await wait(2000);
              await judge("epci");
              const read = document.createElement("pre");
              read.id = "lu";
              read.textContent = document.querySelector("#fiche-dessin .resume").textContent
                + document.querySelector(".fiche").textContent + " | "
                + document.querySelector("#carte-dessin .resume").textContent + " | "
                + document.querySelectorAll("path.connu").length + " connus";
              const level = document.querySelectorAll("#carte-dessin select")[1];
              level.value = "pole";
              level.dispatchEvent(new Event("change"));
              await wait(2000);
              await judge("pole");
              document.body.append(read);
            }
            visit();
            """;

    /** The pages that run no script of their own: everything that can be unfolded is, then judged. */
    private static final String UNFOLD = """
            document.querySelectorAll("details").forEach((one) => one.open = true);
            axe.run().then((result) => {
              const told = document.createElement("pre");
              told.id = "axe";
              told.textContent = result.violations.map((one) => one.id + " " + one.nodes[0].html).join("\\n");
              document.body.append(told);
            });
            """;

    @TempDir
    Path folder;

    /** A copy of the release whose page also loads axe-core. */
    private Path judged(Path release) throws IOException {
        Path copy = Files.createTempDirectory(folder, "page").resolve("release");
        try (Stream<Path> files = Files.walk(release)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(release.relativize(file).toString()));
            }
        }
        try (InputStream axe = Objects.requireNonNull(BrowserTest.class.getResourceAsStream(AXE))) {
            Files.copy(axe, copy.resolve("carte/axe.js"));
        }
        Files.writeString(copy.resolve("carte/judge.js"), JUDGE, StandardCharsets.UTF_8);
        Path page = copy.resolve("index.html");
        Files.writeString(copy.resolve("carte/unfold.js"), UNFOLD, StandardCharsets.UTF_8);
        String scripts = "<script src=\"carte/axe.js\"></script><script src=\"carte/judge.js\"></script></body>";
        Files.writeString(
                page,
                Files.readString(page, StandardCharsets.UTF_8).replace("</body>", scripts),
                StandardCharsets.UTF_8);
        return page;
    }

    /** A page of the copy, let run the judge: its own policy forbids every script. */
    private static Path unfolded(Path copy, String path) throws IOException {
        Path page = copy.resolve(path);
        String up = path.replaceAll("[^/]+/", "../").replaceAll("[^/]+$", "");
        String text = Files.readString(page, StandardCharsets.UTF_8);
        assertThat(text).contains("default-src 'none'").doesNotContain("<script");
        Files.writeString(
                page,
                text.replaceFirst("<meta http-equiv=[^>]+>", "")
                        .replace(
                                "</body>",
                                "<script src=\"" + up + "carte/axe.js\"></script><script src=\"" + up
                                        + "carte/unfold.js\"></script></body>"),
                StandardCharsets.UTF_8);
        return page;
    }

    private String drawn(Path page, int width) throws IOException, InterruptedException {
        Path dom = folder.resolve("dom" + width + ".html");
        Process chromium = new ProcessBuilder(List.of(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--user-data-dir=" + folder.resolve("chromium"),
                        "--window-size=" + width + ",900",
                        "--virtual-time-budget=30000",
                        "--dump-dom",
                        page.toUri().toString()))
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            // a busy machine is slow, not wrong
            assertThat(chromium.waitFor(10, TimeUnit.MINUTES))
                    .as("Chromium has ended")
                    .isTrue();
        } finally {
            chromium.destroyForcibly();
        }
        return Files.readString(dom, StandardCharsets.UTF_8);
    }

    @Test
    void the_map_shows_the_figures_and_axe_finds_nothing_to_mend() throws Exception {
        Premises premises = new Premises(Path.of("jobs"), Path.of("input"), folder);
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        Path page = judged(premises.latest().toRealPath());
        for (int width : new int[] {400, 1280}) {
            String dom = drawn(page, width);
            // eleven EPCI of the samples have sent greenhouse gases for 2023
            assertThat(told(dom, "lu"))
                    .contains("par habitant en 2023 : 11 territoires sur 1\u202f255 ont un chiffre. | 11 connus")
                    // the tenth of eleven, three years sent
                    .contains("CA d'Hénin-Carvin, code 246200299 : ", "5,341\u00a0teqCO2/hab202310e sur 11")
                    .contains("2021\u00a0: 5,559\u00a0; 2022\u00a0: 5,466\u00a0; 2023\u00a0: 5,341");
            // four of the five poles have a total
            assertThat(Pattern.compile("class=\"connu\"").matcher(dom).results())
                    .hasSize(4);
            assertThat(dom).contains("Pôle Métropolitain Audomarois : ");
            assertThat(told(dom, "axe-epci")).isEmpty();
            assertThat(told(dom, "axe-pole")).isEmpty();
        }
    }

    @Test
    void axe_finds_nothing_to_mend_on_the_pages_of_territories_and_changes() throws Exception {
        Path input = folder.resolve("input");
        Files.createDirectories(input);
        Path sample = Path.of("input/200018083_2025-03-12_FICTIF.csv");
        Files.copy(sample, input.resolve("200018083_2025-03-12.csv"));
        Premises premises = new Premises(Path.of("jobs"), input, folder);
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        Files.writeString(
                input.resolve("200018083_2025-09-12.csv"),
                Files.readString(sample, StandardCharsets.UTF_8).replace("171000", "181000"),
                StandardCharsets.UTF_8);
        assertThat(premises.run("2026-01-16")).as(premises.said()).isZero();
        Path copy = judged(premises.latest().toRealPath()).resolveSibling("");
        for (String path : List.of(
                "changements.html",
                "territoires/index.html",
                "territoires/epci/200018083.html",
                "territoires/departement/62.html")) {
            axeFindsNothing(copy, path, path.equals("changements.html") ? "+5,8" : "href");
        }
    }

    @Test
    void axe_finds_nothing_to_mend_on_the_pages_of_other_publications() throws Exception {
        Path input = ContractDrop.into(folder.resolve("input"));
        for (String job : List.of("cot-tri-calaisis", "crte", "sraddet-hauts-de-france")) {
            Premises premises = new Premises(Path.of("jobs"), input, folder, job);
            assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        }
        for (String page : List.of(
                "cot-tri-calaisis/latest/objectifs.html",
                "cot-tri-calaisis/latest/cote_a_cote.html",
                "crte/latest/fiches.html",
                "sraddet-hauts-de-france/latest/objectifs.html")) {
            Path release =
                    folder.resolve("output").resolve(page).resolveSibling("").toRealPath();
            axeFindsNothing(judged(release).resolveSibling(""), page.replaceAll(".*/", ""), "<table>");
        }
    }

    private void axeFindsNothing(Path copy, String path, String shown) throws Exception {
        Path page = unfolded(copy, path);
        for (int width : new int[] {400, 1280}) {
            String dom = drawn(page, width);
            assertThat(told(dom, "axe")).as(path + " at " + width).isEmpty();
            assertThat(dom).contains(shown);
        }
    }

    /** What the script beside the page has noted under this name. */
    private static String told(String dom, String name) {
        Matcher noted = Pattern.compile("<pre id=\"" + name + "\">(.*?)</pre>", Pattern.DOTALL)
                .matcher(dom);
        assertThat(noted.find()).as(name + " has been noted").isTrue();
        return noted.group(1).replace("&nbsp;", "\u00a0");
    }
}

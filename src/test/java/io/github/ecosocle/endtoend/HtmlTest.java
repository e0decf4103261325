package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the samples as the Nu Html Checker reads it: releases of four jobs, and the returns to submitters. */
@Tag("complet")
class HtmlTest {
    private static final String CHECKER = "nu.validator.client.SimpleCommandLineValidator";
    /** Of CSS newer than the checker: drawn alike by every browser of the last two years, skipped by others. */
    private static final String NEWER = ".*(vector-effect|details-content).*";

    @TempDir
    Path folder;

    /** What the checker says, empty when it finds nothing. */
    private String errors(List<String> pages) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-cp",
                Path.of("target", "html-checker").toAbsolutePath() + "/*",
                CHECKER,
                "--errors-only",
                "--filterpattern",
                NEWER));
        command.addAll(pages);
        OtherProgram checker = OtherProgram.run(folder, command);
        assertThat(checker.said().isEmpty()).as(checker.said()).isEqualTo(checker.exitCode() == 0);
        return checker.said();
    }

    private List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("output"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void no_page_has_an_error() throws Exception {
        for (String job : List.of("socle-national", "cot-tri-calaisis", "crte", "pole-artois")) {
            Premises premises = new Premises(Path.of("jobs"), Path.of("input"), folder, job);
            assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        }
        List<String> pages = pages();
        for (String name : List.of(
                "/index.html",
                "/changements.html",
                "/epci/246200299.html",
                "/objectifs.html",
                "/fiches.html",
                "/cote_a_cote.html",
                "/constats.html")) {
            assertThat(pages).anyMatch(page -> page.endsWith(name));
        }
        assertThat(errors(pages)).isEmpty();
    }

    @Test
    void the_checker_finds_what_is_wrong() throws Exception {
        Path page = folder.resolve("wrong.html");
        Files.writeString(
                page,
                "<!DOCTYPE html><html lang=\"fr\"><head><title>x</title></head><body><img src=\"a.png\"><p><div></div></p></body></html>");
        assertThat(errors(List.of(page.toString()))).contains("alt", "No \u201cp\u201d element in scope");
    }
}

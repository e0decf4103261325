package io.github.ecosocle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.command.EcosocleCommand;
import io.github.ecosocle.jobs.JobsCopy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a submitter is shown, whatever was sent: sentences, never the insides of a program. */
class CheckOutputTest {
    private static final Pattern INSIDES = Pattern.compile(
            "(?m)^\\s+at [\\w.$/]+\\(|Caused by:|\\w(Exception|Error)\\b|\\.java:\\d|\\b(java|org|com|io)\\.[a-z]+\\.[a-z]");

    @TempDir
    Path folder;

    private List<Path> sent = List.of();

    @BeforeEach
    void send() throws IOException {
        sent = new ArrayList<>();
        List<Path> known = new ArrayList<>(Tables.hazards());
        try (Stream<Path> real = Files.list(Path.of("src/test/resources/proof/real"))) {
            real.sorted().forEach(known::add);
        }
        known.addAll(LargeHazards.write(folder));
        for (Path file : known) {
            sent.add(Files.copy(file, folder.resolve("200069037_" + file.getFileName())));
        }
    }

    private String check() {
        StringWriter out = new StringWriter();
        JobsCopy.in(folder.resolve("jobs"));
        List<String> arguments = new ArrayList<>(List.of(
                "check",
                "--jobs",
                folder.resolve("jobs").toString(),
                "--output",
                folder.resolve("retours").toString()));
        sent.forEach(file -> arguments.add(file.toString()));
        int code = EcosocleCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(arguments.toArray(String[]::new));
        assertThat(code).as(out.toString()).isZero();
        return out.toString();
    }

    @Test
    void no_insides_of_the_program_reach_a_submitter() throws IOException {
        String said = check();

        assertThat(INSIDES.matcher(said).results().map(found -> found.group())).isEmpty();
        assertThat(sent).allSatisfy(file -> assertThat(said).contains(file + " : "));
        assertThat(said).doesNotContain("root:");
        try (Stream<Path> returns = Files.walk(folder.resolve("retours"))) {
            List<Path> texts = returns.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".xlsx"))
                    .toList();
            assertThat(texts).hasSizeGreaterThan(2 * sent.size());
            for (Path text : texts) {
                String content = Files.readString(text, StandardCharsets.UTF_8);
                assertThat(INSIDES.matcher(content).results().map(found -> found.group()))
                        .as("%s", text)
                        .isEmpty();
                assertThat(content).as("%s", text).doesNotContain("root:x:");
            }
        }
    }
}

package io.github.ecosocle.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs Jazzer on each target in a process of its own, with the memory of a small machine and a limit of time for each
 * input. What it learns stays in {@code target/fuzz}; an input that breaks a reader is written there, to be kept under
 * {@code src/test/resources/fuzz}.
 */
@Tag("fuzz")
class FuzzingTest {
    private static final Path FOLDER = Path.of("target/fuzz").toAbsolutePath();
    private static final String SECONDS = System.getProperty("ecosocle.fuzz.seconds", "300");
    private static final String ONLY = System.getProperty("ecosocle.fuzz.target", "");

    @ParameterizedTest
    @EnumSource(Target.class)
    void nothing_breaks_a_reader(Target target) throws IOException, InterruptedException {
        String name = target.name().toLowerCase(Locale.ROOT);
        assumeTrue(ONLY.isEmpty() || List.of(ONLY.split(",")).contains(name), "another target is asked for");
        Path learnt = Files.createDirectories(FOLDER.resolve(name));
        Path seeds = Files.createDirectories(FOLDER.resolve(name + "-seeds"));
        for (Map.Entry<String, byte[]> seed : Seeds.of(target).entrySet()) {
            Files.write(seeds.resolve(seed.getKey()), seed.getValue());
        }
        Path said = FOLDER.resolve(name + ".log");
        int code = new ProcessBuilder(command(name, learnt, seeds))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(said, StandardCharsets.ISO_8859_1);
        System.out.println(name + ": " + lines.get(lines.size() - 1));
        assertThat(code).as("see %s", said).isZero();
    }

    private static List<String> command(String name, Path learnt, Path seeds) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+EnableDynamicAgentLoading",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzed.class.getName(),
                "--target_args=" + name,
                "--instrumentation_includes=io.github.ecosocle.**",
                "--custom_hook_excludes=org.apache.xmlbeans.**:org.openxmlformats.**",
                "--reproducer_path=" + FOLDER,
                "-artifact_prefix=" + FOLDER.resolve(name + "-"),
                "-max_total_time=" + SECONDS,
                "-timeout=20",
                "-rss_limit_mb=3000",
                "-max_len=16384",
                learnt.toString(),
                seeds.toString());
    }
}

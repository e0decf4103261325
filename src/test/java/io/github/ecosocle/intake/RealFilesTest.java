package io.github.ecosocle.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Public files of the same world, which stand beside the checkout on some machines only. */
class RealFilesTest {
    private static final Path REAL = Path.of(System.getProperty("ecosocle.real", "../shared/real"));

    private static boolean isTable(Path file) {
        String name = file.getFileName().toString();
        return !name.endsWith(".json") && !name.endsWith(".rda") && !name.endsWith(".md");
    }

    private static String outcome(Path file) {
        RecordedTables read = RecordedTables.read(file);
        return read.findings.stream()
                .filter(finding -> finding.severity().refuses())
                .map(finding -> finding.rule().code())
                .findFirst()
                .orElse(read.rows.isEmpty() ? "no row" : "read");
    }

    @Test
    void every_table_is_read_and_everything_else_is_named() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "no folder of real files here");
        Map<String, String> unexpected = new TreeMap<>();
        try (Stream<Path> files = Files.list(REAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                String wanted = isTable(file) || name.endsWith(".md") ? "read" : "TYPE_MISMATCH";
                String outcome = outcome(file);
                if (!outcome.equals(wanted)) {
                    unexpected.put(name, outcome);
                }
            }
        }
        assertThat(unexpected).isEmpty();
    }
}

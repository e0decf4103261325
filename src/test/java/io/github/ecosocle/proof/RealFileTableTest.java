package io.github.ecosocle.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code real-files.csv}: public files as they are, each cell read as another program reads it, or refused. Small ones
 * stand here; all of them do where a folder of them stands beside the checkout.
 */
class RealFileTableTest {
    private static final Path HERE = Path.of("src/test/resources/proof/real");
    private static final Path BESIDE = Path.of(System.getProperty("ecosocle.real", "../shared/real"));

    static Stream<Arguments> files() {
        Map<String, List<NamedCsvRecord>> rows = Tables.rows("real-files.csv").stream()
                .collect(Collectors.groupingBy(row -> row.getField("file"), LinkedHashMap::new, Collectors.toList()));
        return rows.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void every_cell_is_read_as_another_program_reads_it(String name, List<NamedCsvRecord> sheets) throws IOException {
        Path file = find(name);
        assumeTrue(Files.exists(file), "this file is on other machines only");
        assertThat(HexFormat.of().formatHex(SheetContent.sha256().digest(Files.readAllBytes(file))))
                .isEqualTo(sheets.get(0).getField("sha256"));

        SheetContent content = SheetContent.of(file);

        if (!sheets.get(0).getField("outcome").equals("read")) {
            assertThat(content.refusals).containsExactly(sheets.get(0).getField("outcome"));
            assertThat(content.sheets).isEmpty();
            return;
        }
        assertThat(content.refusals).isEmpty();
        for (int i = 0; i < Math.min(sheets.size(), content.sheets.size()); i++) {
            assertSamples(content.sheets.get(i), sheets.get(i));
        }
        assertThat(content.sheets.stream().map(SheetContent.Sheet::said))
                .containsExactlyElementsOf(
                        sheets.stream().map(RealFileTableTest::said).toList());
    }

    /** Where the file is, or would be. */
    static Path find(String name) {
        return Files.exists(HERE.resolve(name)) ? HERE.resolve(name) : BESIDE.resolve(name);
    }

    private static void assertSamples(SheetContent.Sheet sheet, NamedCsvRecord expected) {
        for (String sample : expected.getField("sample").split("\n(?=\\d+\t\\d+\t)")) {
            int text = sample.indexOf('\t', sample.indexOf('\t') + 1);
            if (text > 0) {
                assertThat(sheet.cells())
                        .as(sheet.name())
                        .containsEntry(sample.substring(0, text), sample.substring(text + 1));
            }
        }
    }

    private static String said(NamedCsvRecord row) {
        return Stream.of("sheet", "hidden", "rows", "cells", "digest")
                .map(row::getField)
                .collect(Collectors.joining("|"));
    }

    @Test
    void the_files_that_stand_here_are_in_the_table() throws IOException {
        Set<String> known = files().map(row -> String.valueOf(row.get()[0])).collect(Collectors.toSet());
        assertThat(known).hasSize(58);
        try (Stream<Path> here = Files.list(HERE)) {
            assertThat(here.map(file -> String.valueOf(file.getFileName())).filter(name -> !name.equals("SOURCES.md")))
                    .hasSizeGreaterThan(8)
                    .isSubsetOf(known);
        }
    }
}

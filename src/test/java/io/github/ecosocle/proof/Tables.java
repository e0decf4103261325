package io.github.ecosocle.proof;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The tables of what is expected, and the files they speak of. */
public final class Tables {
    private static final Path FOLDER = Path.of("src/test/resources/proof");

    private Tables() {}

    static List<NamedCsvRecord> rows(String table) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(table))) {
            return reader.stream().toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** One small file for each hazard, named in {@code hazards.csv}. */
    public static List<Path> hazards() {
        return rows("hazards.csv").stream()
                .map(row -> hazard(row.getField("file")))
                .toList();
    }

    static Path hazard(String file) {
        return FOLDER.resolve("hazards").resolve(file);
    }

    static List<String> words(String field) {
        return Stream.of(field.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}

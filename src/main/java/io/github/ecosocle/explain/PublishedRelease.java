package io.github.ecosocle.explain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of one release; each is read from beginning to end, whatever its size, and only the rows wanted are kept. */
public final class PublishedRelease {
    private final Path folder;

    /** @param folder a release, or the link {@code latest} to one */
    public PublishedRelease(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    public String name() {
        return String.valueOf(folder.getFileName());
    }

    /** Rows of a table of {@code donnees/}, none where the release has no such table. */
    List<NamedCsvRecord> rows(String table, Predicate<NamedCsvRecord> wanted) throws IOException {
        Path file = folder.resolve("donnees").resolve(table);
        List<NamedCsvRecord> rows = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return rows;
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : reader) {
                if (wanted.test(row)) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** SHA-256 of the file of each submission. */
    Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new HashMap<>();
        Path manifest = folder.resolve("manifest.json");
        if (Files.isRegularFile(manifest)) {
            JsonNode inputs =
                    JsonMapper.shared().readTree(Files.readAllBytes(manifest)).path("inputs");
            for (JsonNode input : inputs) {
                hashes.put(
                        input.path("submission").asString(),
                        input.path("sha256").asString());
            }
        }
        return hashes;
    }
}

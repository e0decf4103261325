package io.github.ecosocle.explain;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.ecosocle.domain.territory.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of one release; each is read from beginning to end, whatever its size, and only the rows wanted are kept. */
public final class PublishedRelease {
    private final Path folder;

    /** @param folder a release, or the link {@code latest} to one: what is read is one release, even if the link moves on */
    public PublishedRelease(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    public String name() {
        return String.valueOf(folder.getFileName());
    }

    /** The figures of one level. */
    List<Row> figures(Level level, Wanted wanted) throws IOException {
        List<Row> rows = new ArrayList<>();
        read("indicateurs_" + level.label() + ".csv", wanted, rows::add);
        return rows;
    }

    /** Nothing is read where nothing can be wanted, nor where the release has no such table. */
    void read(String table, Wanted wanted, Consumer<Row> rows) throws IOException {
        Path file = folder.resolve("donnees").resolve(table);
        if (wanted.codes().isEmpty() || !Files.isRegularFile(file)) {
            return;
        }
        try (CsvReader<Row> reader = CsvReader.builder().build(new WantedRows(wanted), file, StandardCharsets.UTF_8)) {
            reader.forEach(rows);
        }
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

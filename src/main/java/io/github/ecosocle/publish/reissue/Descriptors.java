package io.github.ecosocle.publish.reissue;

import io.github.ecosocle.publish.metadata.JsonText;
import io.github.ecosocle.publish.staging.ReleaseFile;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns the {@code manifest.json} and the {@code datapackage.json} of a release into those of the same one made anew. */
final class Descriptors {
    private static final String MANIFEST = "manifest.json";
    private static final String PACKAGE = "datapackage.json";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    private Descriptors() {}

    static void write(Path release, String notice, Staging staging) throws IOException {
        Map<String, ReleaseFile> files = new LinkedHashMap<>();
        staging.files().forEach(file -> files.put(file.path(), file));
        if (Files.isRegularFile(release.resolve(PACKAGE))) {
            Map<String, Object> descriptor = read(release.resolve(PACKAGE));
            descriptor.put("description", (descriptor.getOrDefault("description", "") + " " + notice).strip());
            descriptor.put(
                    "resources", each(descriptor.getOrDefault("resources", List.of()), files, "hash", "sha256:"));
            staging.write(PACKAGE, JsonText.of(descriptor));
        }
        if (Files.isRegularFile(release.resolve(MANIFEST))) {
            Map<String, Object> manifest = read(release.resolve(MANIFEST));
            manifest.put("files", each(manifest.getOrDefault("files", List.of()), files, "sha256", ""));
            manifest.put("notice", notice);
            staging.write(MANIFEST, JsonText.of(manifest));
        }
    }

    private static Map<String, Object> read(Path file) throws IOException {
        return MAPPER.readValue(Files.readString(file), OBJECT);
    }

    /** The entries of the files that are still there, with what they weigh and hash to now. */
    private static List<Object> each(Object described, Map<String, ReleaseFile> files, String hash, String algorithm) {
        List<Object> kept = new ArrayList<>();
        for (Map<String, Object> entry :
                MAPPER.convertValue(described, new TypeReference<List<LinkedHashMap<String, Object>>>() {})) {
            ReleaseFile file = files.get(String.valueOf(entry.get("path")));
            if (file != null) {
                entry.put("bytes", file.bytes());
                entry.put(hash, algorithm + file.sha256());
                kept.add(entry);
            }
        }
        return kept;
    }
}

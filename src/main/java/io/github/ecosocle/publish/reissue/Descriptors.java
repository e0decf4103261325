package io.github.ecosocle.publish.reissue;

import io.github.ecosocle.publish.metadata.JsonText;
import io.github.ecosocle.publish.metadata.ResourceJson;
import io.github.ecosocle.publish.staging.ReleaseFile;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns the {@code manifest.json} and the {@code datapackage.json} of a release into those of the same one made anew. */
final class Descriptors {
    private static final String MANIFEST = "manifest.json";
    private static final String PACKAGE = "datapackage.json";
    private static final String DATA = "donnees/";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};
    private static final TypeReference<List<LinkedHashMap<String, Object>>> ENTRIES = new TypeReference<>() {};

    private Descriptors() {}

    static void write(Path release, String notice, Staging staging) throws IOException {
        String told = notice + dropped(release, notice, staging);
        if (Files.isRegularFile(release.resolve(PACKAGE))) {
            Map<String, Object> descriptor = read(release.resolve(PACKAGE));
            descriptor.put("description", (descriptor.getOrDefault("description", "") + " " + told).strip());
            List<ReleaseFile> files =
                    staging.files().stream().filter(file -> file.isUnder(DATA)).toList();
            descriptor.put("resources", each(descriptor.get("resources"), files, Descriptors::resource));
            staging.write(PACKAGE, JsonText.of(descriptor));
        }
        if (Files.isRegularFile(release.resolve(MANIFEST))) {
            Map<String, Object> manifest = read(release.resolve(MANIFEST));
            manifest.put("files", each(manifest.get("files"), staging.files(), Descriptors::entry));
            manifest.put("notice", told);
            staging.write(MANIFEST, JsonText.of(manifest));
        }
    }

    /** What readers of that day had, and have no more; a notice that says it of all but CSV files says it once. */
    private static String dropped(Path release, String notice, Staging staging) throws IOException {
        Set<String> kept = staging.files().stream().map(ReleaseFile::path).collect(Collectors.toSet());
        Path data = release.resolve(DATA);
        try (Stream<Path> files = Files.walk(data)) {
            String names = files.filter(Files::isRegularFile)
                    .map(file -> data.relativize(file).toString())
                    .filter(name -> !kept.contains(DATA + name))
                    .filter(name -> name.endsWith(".csv") || !notice.endsWith(Reissue.CSV_ALONE))
                    .sorted()
                    .collect(Collectors.joining(", "));
            return names.isEmpty() ? "" : " N’en font plus partie : " + names + ".";
        }
    }

    private static Map<String, Object> read(Path file) throws IOException {
        return MAPPER.readValue(Files.readString(file), OBJECT);
    }

    /** One entry a file, as it was described if nobody can describe it now, with what it weighs and hashes to now. */
    private static List<Object> each(
            @Nullable Object described,
            List<ReleaseFile> files,
            BiFunction<Map<String, Object>, ReleaseFile, Map<String, Object>> anew) {
        Map<String, Map<String, Object>> before = new HashMap<>();
        if (described != null) {
            MAPPER.convertValue(described, ENTRIES)
                    .forEach(entry -> before.put(String.valueOf(entry.get("path")), entry));
        }
        List<Object> entries = new ArrayList<>();
        for (ReleaseFile file : files) {
            Map<String, Object> known = before.getOrDefault(file.path(), Map.of());
            if (!known.isEmpty() || file.isUnder(DATA)) {
                entries.add(anew.apply(known, file));
            }
        }
        return entries;
    }

    private static Map<String, Object> resource(Map<String, Object> before, ReleaseFile file) {
        if (before.isEmpty() || file.findTable().isPresent()) {
            return ResourceJson.of(file);
        }
        before.put("bytes", file.bytes());
        before.put("hash", "sha256:" + file.sha256());
        return before;
    }

    private static Map<String, Object> entry(Map<String, Object> before, ReleaseFile file) {
        Map<String, Object> entry = new LinkedHashMap<>(before);
        entry.put("path", file.path());
        entry.put("bytes", file.bytes());
        entry.put("sha256", file.sha256());
        return entry;
    }
}

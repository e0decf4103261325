package io.github.ecosocle.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The geometries of a feature collection, by the id of the feature. */
final class Geometries {
    private Geometries() {}

    static TreeMap<String, String> of(Path geojson) throws IOException {
        TreeMap<String, String> geometries = new TreeMap<>();
        JsonNode features = JsonMapper.shared()
                .readTree(Files.readString(geojson, StandardCharsets.UTF_8))
                .get("features");
        for (JsonNode feature : features) {
            StringBuilder text = new StringBuilder();
            write(feature.get("geometry"), text);
            geometries.put(feature.get("id").asString(), text.toString());
        }
        return geometries;
    }

    /** Positions alone, without the zeros and spaces that writers choose for themselves. */
    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            text.append(node.get("type").asString());
            write(node.get("coordinates"), text);
        } else if (node.isArray()) {
            text.append('[');
            node.forEach(inside -> write(inside, text));
            text.append(']');
        } else if (!node.isNull()) {
            text.append(node.asDouble()).append(' ');
        }
    }
}

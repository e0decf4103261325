package io.github.ecosocle.publish.metadata;

import io.github.ecosocle.publish.staging.PreviousRelease;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Names the releases before this one: those that the release before names, then itself. Nothing else is looked at, so the same
 * release before gives the same names wherever the folders of older ones have gone.
 */
public final class ReleasesBefore {
    private static final String MANIFEST = "manifest.json";

    private ReleasesBefore() {}

    /** The oldest first. */
    public static List<String> of(Staging staging) throws IOException {
        List<String> names = new ArrayList<>();
        if (staging.previous().isEmpty()) {
            return names;
        }
        PreviousRelease before = staging.previous().get();
        if (before.has(MANIFEST)) {
            for (JsonNode name : manifest(before).path("releases_before")) {
                names.add(name.asString());
            }
        }
        names.add(String.valueOf(before.folder().getFileName()));
        return names;
    }

    /** A damaged one names nobody: a list of names is no reason to publish nothing. */
    private static JsonNode manifest(PreviousRelease before) throws IOException {
        try {
            return JsonMapper.shared().readTree(Files.readAllBytes(before.file(MANIFEST)));
        } catch (JacksonException damaged) {
            return JsonMapper.shared().createObjectNode();
        }
    }
}

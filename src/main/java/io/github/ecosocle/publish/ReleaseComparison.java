package io.github.ecosocle.publish;

import io.github.ecosocle.publish.staging.Checksums;
import io.github.ecosocle.publish.staging.ReleaseFile;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Says whether a staged release would tell readers anything new (contract, section 6). */
final class ReleaseComparison {
    static final String DATA = "donnees/";
    static final String METADATA = "metadonnees/";
    /** A day, the name of a release, or an instant. */
    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}[0-9:.]*(?:Z|[+-]\\d{2}:\\d{2})?|\\.\\d+)?");

    private ReleaseComparison() {}

    /** True when a file of the data differs, or one of the metadata, its dates set aside. */
    static boolean differs(Staging staging, Path latest) throws IOException {
        SortedMap<String, String> before = Checksums.read(latest);
        before.keySet().removeIf(path -> !path.startsWith(DATA) && !path.startsWith(METADATA));
        SortedMap<String, String> now = new TreeMap<>();
        for (ReleaseFile file : staging.files()) {
            if (file.isUnder(DATA) || file.isUnder(METADATA)) {
                now.put(file.path(), file.sha256());
            }
        }
        if (!before.keySet().equals(now.keySet())) {
            return true;
        }
        for (Map.Entry<String, String> file : now.entrySet()) {
            boolean same = file.getValue().equals(before.get(file.getKey()));
            if (!same && (file.getKey().startsWith(DATA) || metadataDiffers(file.getKey(), staging.folder(), latest))) {
                return true;
            }
        }
        return false;
    }

    private static boolean metadataDiffers(String path, Path staged, Path latest) throws IOException {
        Path before = latest.resolve(path);
        return !Files.isRegularFile(before) || !undated(before).equals(undated(staged.resolve(path)));
    }

    /** Latin-1 keeps every byte, whatever the file is. */
    private static String undated(Path file) throws IOException {
        return DATE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).replaceAll("date");
    }
}

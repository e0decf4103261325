package io.github.ecosocle.publish.staging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** The hashes of a release, as {@code sha256sum -c SHA256SUMS} reads them. */
public final class Checksums {
    public static final String FILE = "SHA256SUMS";
    private static final String GAP = "  ";
    private static final int HEX_DIGITS = 64;

    private Checksums() {}

    public static String write(Collection<ReleaseFile> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach(file ->
                lines.append(file.sha256()).append(GAP).append(file.path()).append('\n'));
        return lines.toString();
    }

    /** Hash by path; empty when the release has no such file or it is damaged, and then differs from any other. */
    public static SortedMap<String, String> read(Path release) throws IOException {
        Path file = release.resolve(FILE);
        SortedMap<String, String> hashes = new TreeMap<>();
        if (!Files.isRegularFile(file)) {
            return hashes;
        }
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)) {
            if (line.startsWith(GAP, HEX_DIGITS)) {
                hashes.put(line.substring(HEX_DIGITS + GAP.length()), line.substring(0, HEX_DIGITS));
            }
        }
        return hashes;
    }
}

package io.github.ecosocle.publish.reissue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.publish.staging.Checksums;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files of a folder, by path, and what may be said of them. */
final class ReleaseTree {
    private ReleaseTree() {}

    static SortedMap<String, byte[]> files(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    static void assertSame(SortedMap<String, byte[]> now, SortedMap<String, byte[]> before) {
        assertThat(now.keySet()).isEqualTo(before.keySet());
        before.forEach((path, bytes) -> assertThat(now.get(path)).as(path).isEqualTo(bytes));
    }

    static void assertVerifies(Path release) throws IOException, NoSuchAlgorithmException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files(release).entrySet()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.getValue());
            hashes.put(file.getKey(), HexFormat.of().formatHex(digest));
        }
        hashes.remove(Checksums.FILE);
        assertThat(Checksums.read(release)).isEqualTo(hashes);
    }
}

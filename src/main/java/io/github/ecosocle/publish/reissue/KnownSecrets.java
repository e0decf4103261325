package io.github.ecosocle.publish.reissue;

import io.github.ecosocle.publish.facts.SecretKeys;
import io.github.ecosocle.publish.staging.Folders;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedSet;

/**
 * The secrets that every release was freed of, so that only a new one has earlier releases read again. Lost, it costs one
 * reading of them all.
 */
final class KnownSecrets {
    private final Path file;

    KnownSecrets(Path closed) {
        this.file = closed.resolve("secrets.txt");
    }

    /** Those that no earlier night knew of. */
    SecretKeys fresh(SecretKeys secrets) throws IOException {
        SortedSet<String> lines = secrets.lines();
        if (Files.isRegularFile(file)) {
            lines.removeAll(Files.readAllLines(file, StandardCharsets.UTF_8));
        }
        return SecretKeys.of(lines);
    }

    /** Once all releases are free of them; a figure that is open again would have to be hidden again. */
    void keep(SecretKeys secrets) throws IOException {
        List<String> lines = List.copyOf(secrets.lines());
        boolean known = Files.isRegularFile(file);
        if (known ? Files.readAllLines(file, StandardCharsets.UTF_8).equals(lines) : lines.isEmpty()) {
            return;
        }
        Path folder = file.resolveSibling("");
        Folders.createClosed(folder);
        Path aside = file.resolveSibling(".secrets.txt");
        Files.write(aside, lines, StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Folders.sync(folder);
    }
}

package io.github.ecosocle.publish.staging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finished file of a release: its path under the release, with {@code /}, what it weighs and what it hashes to.
 *
 * @param table what its rows are, null when it is not a table
 */
public record ReleaseFile(
        String path, long bytes, String sha256, @Nullable Table table) {
    public Optional<Table> findTable() {
        return Optional.ofNullable(table);
    }

    /** True for what {@code prefix} begins: {@code donnees/}, {@code metadonnees/}. */
    public boolean isUnder(String prefix) {
        return path.startsWith(prefix);
    }

    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

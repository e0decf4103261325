package io.github.ecosocle.publish.staging;

import io.github.ecosocle.publish.facts.ReleaseFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A release being written aside: hands out hashed files, remembers them, and leaves nothing behind unless it is moved. */
public final class Staging implements AutoCloseable {
    private final Path folder;
    private final ReleaseLabel label;
    private final ReleaseFacts facts;
    private final boolean durable;
    private final @Nullable PreviousRelease previous;
    private final BlockWriter writer = new BlockWriter();
    private final List<ReleaseFile> files = new ArrayList<>();

    /**
     * Makes the folder, which must not be there.
     *
     * @param durable false when the result need not survive a power cut
     * @param previous none when this is the first release
     */
    public Staging(
            Path folder, ReleaseLabel label, ReleaseFacts facts, boolean durable, Optional<PreviousRelease> previous)
            throws IOException {
        this.folder = folder;
        this.label = label;
        this.facts = facts;
        this.durable = durable;
        this.previous = previous.orElse(null);
        Folders.create(folder);
    }

    public Path folder() {
        return folder;
    }

    public ReleaseLabel label() {
        return label;
    }

    /** What the figures and observations of the release amount to. */
    public ReleaseFacts facts() {
        return facts;
    }

    /** The release this one follows, empty when it is the first. */
    public Optional<PreviousRelease> previous() {
        return Optional.ofNullable(previous);
    }

    /** A new file under the release, by its path with {@code /}: {@code metadonnees/catalogue.ttl}. */
    public StagedFile create(String path) throws IOException {
        return open(path, null);
    }

    /** A new table under the release. */
    public StagedFile create(String path, Table table) throws IOException {
        return open(path, table);
    }

    private StagedFile open(String path, @Nullable Table table) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.normalize()) || path.contains("\\")) {
            throw new IllegalArgumentException("a file of a release stands under it: " + path);
        }
        Path parent = file.getParent();
        if (parent != null) {
            Folders.create(parent);
        }
        return new StagedFile(this, writer, path, file, table);
    }

    /** Writes a small file at once. */
    public void write(String path, String text) throws IOException {
        try (StagedFile file = create(path)) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    void closed(ReleaseFile file) {
        files.add(file);
    }

    boolean isDurable() {
        return durable;
    }

    /** The files finished so far, by path, bytewise. */
    public List<ReleaseFile> files() {
        return files.stream().sorted(Comparator.comparing(ReleaseFile::path)).toList();
    }

    /** Moves the whole to its place, by one rename, after every name in it is on the disk. */
    public void moveTo(Path place) throws IOException {
        if (durable) {
            for (Path inside : foldersInside()) {
                Folders.sync(inside);
            }
        }
        Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<Path> foldersInside() throws IOException {
        try (var inside = Files.walk(folder)) {
            return inside.filter(Files::isDirectory).toList();
        }
    }

    /** Deletes what was not moved. */
    @Override
    public void close() throws IOException {
        writer.close();
        Folders.delete(folder);
    }
}

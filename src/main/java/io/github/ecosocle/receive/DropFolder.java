package io.github.ecosocle.receive;

import io.github.ecosocle.domain.arrival.FileStamp;
import io.github.ecosocle.domain.arrival.ScannedFile;
import io.github.ecosocle.receive.name.Submitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Turns the input folder into the list of files to take, in an order that nothing but their names decides. Reads, never
 * writes, never follows a link, never opens what is not a regular file.
 */
public final class DropFolder {
    private final Path input;
    private final Set<String> declaredSources;
    private final Predicate<Path> excluded;
    private final Stillness stillness;

    /** @param excluded folders and files under the input that are our own, such as the output folder */
    public DropFolder(Path input, Set<String> declaredSources, Predicate<Path> excluded, Stillness stillness) {
        this.input = input;
        this.declaredSources = declaredSources;
        this.excluded = excluded;
        this.stillness = stillness;
    }

    /**
     * @param known files of the last scan, by raw path
     * @param readAll trust no stamp: every file will be hashed again
     */
    public Reception scan(Map<String, ScannedFile> known, boolean readAll) {
        Told told = new Told(stillness.nowNanos());
        if (!Files.isDirectory(input)) {
            return new Reception(Reception.Folder.MISSING, List.of(), List.of(), 0, 0);
        }
        Walk walk = walk(told);
        Collections.sort(walk.candidates);
        List<DroppedFile> files = secondLook(walk.candidates, known, readAll, told);
        boolean empty = walk.candidates.isEmpty() && told.findings().isEmpty();
        Reception.Folder state = empty ? Reception.Folder.EMPTY : Reception.Folder.READ;
        return new Reception(state, files, told.findings(), walk.leftAlone, told.waiting());
    }

    /** How a file stands now; a link is looked at itself, not through. */
    public static FileStamp stampOf(Path file) throws IOException {
        return FoundFile.stamp(FoundFile.look(file));
    }

    private Walk walk(Told told) {
        try {
            Path root = input.toRealPath();
            Walk walk = new Walk(root, excluded, told);
            Files.walkFileTree(root, walk);
            return walk;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the input folder " + input, e);
        }
    }

    private List<DroppedFile> secondLook(
            List<FoundFile> candidates, Map<String, ScannedFile> known, boolean readAll, Told told) {
        long youngestNanos = Stillness.NEVER;
        for (FoundFile found : candidates) {
            if (!vouched(known.get(found.rawPath()), found.stamp())) {
                youngestNanos = Math.max(youngestNanos, found.stamp().modifiedNanos());
            }
        }
        stillness.waitFor(youngestNanos);
        List<DroppedFile> files = new ArrayList<>(candidates.size());
        for (FoundFile found : candidates) {
            ScannedFile before = known.get(found.rawPath());
            boolean vouched = vouched(before, found.stamp());
            if (vouched || stoodStill(found, told)) {
                files.add(dropped(found, before, vouched && !readAll));
            }
        }
        return files;
    }

    private static boolean vouched(@Nullable ScannedFile before, FileStamp stamp) {
        return before != null && before.vouchesFor(stamp);
    }

    private static boolean stoodStill(FoundFile found, Told told) {
        try {
            BasicFileAttributes now = FoundFile.look(found.file());
            if (!now.isRegularFile() || !FoundFile.stamp(now).equals(found.stamp())) {
                told.waiting(found);
                return false;
            }
            if (OwnOutput.is(found.file())) {
                told.add(found, OwnOutput.OWN_OUTPUT.at(found.place(), found.shown()));
                return false;
            }
            return true;
        } catch (IOException e) {
            told.failed(found, e);
            return false;
        }
    }

    private DroppedFile dropped(FoundFile found, @Nullable ScannedFile before, boolean unchanged) {
        Submitter submitter = Submitter.of(found.nfcPath(), declaredSources);
        return new DroppedFile(
                found.file(),
                found.rawPath(),
                found.shown(),
                found.stamp(),
                submitter.id(),
                submitter.findings(),
                before,
                unchanged);
    }
}

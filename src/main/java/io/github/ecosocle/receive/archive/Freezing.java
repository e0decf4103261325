package io.github.ecosocle.receive.archive;

import io.github.ecosocle.domain.arrival.FileStamp;
import io.github.ecosocle.domain.arrival.ScannedFile;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.receive.DropFolder;
import io.github.ecosocle.receive.DroppedFile;
import io.github.ecosocle.receive.Told;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns dropped files, one after the other, into a {@link Frozen} list: judges what happened while each was copied. */
final class Freezing {
    static final Rule DUPLICATE_FILE = new Rule(
            "DUPLICATE_FILE",
            Severity.INFO,
            Actor.DEPOSANT,
            "« {lu} » contient exactement les mêmes données que « {0} » : il n’est compté qu’une fois.",
            "",
            "copie de donnees.csv");

    /** Nothing came of it in time. */
    static final Taken TOO_SLOW = new Taken(null, Told.TOO_SLOW);

    private final long scannedAtNanos;
    private final List<FrozenFile> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<ScannedFile> scanned = new ArrayList<>();
    private final Map<String, String> firstPaths = new HashMap<>();

    Freezing(long scannedAtNanos) {
        this.scannedAtNanos = scannedAtNanos;
    }

    /** The SHA-256 of the bytes now in the archive, or why there are none. */
    record Taken(@Nullable String sha256, @Nullable Rule refusal) {}

    /** Done by several threads: depends on this file only. */
    static Taken take(DroppedFile dropped, ObjectStore store) throws IOException {
        ScannedFile before = dropped.before();
        if (dropped.unchanged()
                && before != null
                && store.holds(before.sha256(), before.stamp().size())) {
            return new Taken(before.sha256(), null);
        }
        try {
            String sha256 = store.take(dropped);
            // bytes of two versions may have been mixed: better none
            return stamp(dropped).equals(dropped.stamp()) ? new Taken(sha256, null) : new Taken(null, Told.EN_ATTENTE);
        } catch (ObjectStore.InputFailure e) {
            return new Taken(null, e.trouble() instanceof NoSuchFileException ? Told.DISPARU : Told.UNREADABLE);
        }
    }

    private static FileStamp stamp(DroppedFile dropped) throws ObjectStore.InputFailure {
        try {
            return DropFolder.stampOf(dropped.file());
        } catch (IOException e) {
            throw new ObjectStore.InputFailure(e);
        }
    }

    /** Called in the order of the files. */
    void add(DroppedFile dropped, Taken taken) {
        Place place = Place.wholeFile(dropped.path());
        String sha256 = taken.sha256();
        if (taken.refusal() != null) {
            findings.add(taken.refusal().at(place, dropped.path()));
        }
        if (sha256 == null) {
            return;
        }
        ScannedFile before = dropped.before();
        scanned.add(
                dropped.unchanged() && before != null
                        ? before
                        : new ScannedFile(dropped.rawPath(), dropped.stamp(), sha256, scannedAtNanos));
        String first = firstPaths.putIfAbsent(dropped.submitter() + "/" + sha256, dropped.path());
        if (first == null) {
            files.add(new FrozenFile(dropped.submitter(), sha256, dropped.path(), dropped.findings()));
        } else {
            findings.add(DUPLICATE_FILE.at(place, dropped.path(), first));
        }
    }

    Frozen frozen() {
        return new Frozen(List.copyOf(files), List.copyOf(findings), List.copyOf(scanned));
    }
}

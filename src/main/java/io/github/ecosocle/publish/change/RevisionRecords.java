package io.github.ecosocle.publish.change;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Reads the {@code revisions.csv} of the release before, keeping silent about what is secret by now. */
final class RevisionRecords implements Closeable {
    private final Records records;
    private final KeyColumns keys;
    private final int unit;
    private final int statut;
    private final int from;
    private final int until;
    private final int release;
    private boolean more;

    RevisionRecords(Path file) throws IOException {
        this.records = new Records(file);
        this.keys = new KeyColumns(records);
        this.unit = records.column("unite");
        this.statut = records.column("statut");
        this.from = records.column("depuis");
        this.until = records.column("jusqu_a");
        this.release = records.column("publication");
        this.more = records.next();
    }

    boolean hasMore() {
        return more;
    }

    void step() throws IOException {
        more = records.next();
    }

    FigureKey key() throws IOException {
        return keys.key();
    }

    String until() throws IOException {
        return records.text(until);
    }

    byte[] toBytes() {
        return records.toBytes();
    }

    byte[] silenced(FigureKey key) throws IOException {
        State told = new State("", "", records.text(unit), records.text(statut), "").silenced();
        if (!told.isPublished()) {
            return toBytes();
        }
        return RevisionsFile.row(
                key, told, records.text(from), records.text(until), records.text(release), told.statut());
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}

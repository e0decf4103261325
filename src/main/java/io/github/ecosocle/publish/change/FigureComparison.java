package io.github.ecosocle.publish.change;

import java.io.IOException;
import java.nio.file.Path;

/** Walks two {@code indicateurs.csv} side by side, both in the order of publication, and tells where they differ. */
final class FigureComparison {
    /** Takes changes in the order of publication. */
    interface ChangeSink {
        void change(Change change) throws IOException;
    }

    private final FigureRecords before;
    private final FigureRecords after;
    private final ChangeSink sink;
    private boolean hasBefore;
    private boolean hasAfter;

    private FigureComparison(FigureRecords before, FigureRecords after, ChangeSink sink) {
        this.before = before;
        this.after = after;
        this.sink = sink;
    }

    static void compare(Path before, Path after, ChangeSink sink) throws IOException {
        try (FigureRecords old = new FigureRecords(before);
                FigureRecords fresh = new FigureRecords(after)) {
            new FigureComparison(old, fresh, sink).walk();
        }
    }

    private void walk() throws IOException {
        boolean comparable = before.hasColumnsOf(after);
        hasBefore = before.next();
        hasAfter = after.next();
        while (hasBefore && hasAfter) {
            if (comparable && before.isSameRecordAs(after)) {
                nextBoth();
            } else if (before.hasKeyOf(after)) {
                if (!before.hasFigureOf(after)) {
                    sink.change(new Change(after.key(), before.state(), after.state()));
                }
                nextBoth();
            } else if (before.key().compareTo(after.key()) < 0) {
                removed();
            } else {
                added();
            }
        }
        while (hasBefore) {
            removed();
        }
        while (hasAfter) {
            added();
        }
    }

    private void nextBoth() throws IOException {
        hasBefore = before.next();
        hasAfter = after.next();
    }

    private void removed() throws IOException {
        sink.change(new Change(before.key(), before.state(), State.NOT_PUBLISHED));
        hasBefore = before.next();
    }

    private void added() throws IOException {
        sink.change(new Change(after.key(), State.NOT_PUBLISHED, after.state()));
        hasAfter = after.next();
    }
}

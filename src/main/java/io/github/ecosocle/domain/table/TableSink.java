package io.github.ecosocle.domain.table;

import io.github.ecosocle.domain.finding.Finding;

/**
 * Takes the tables of a file as they are read, row by row, so that no file needs to fit in memory. A CSV file is one
 * table, a workbook one per sheet.
 */
public interface TableSink {
    void begin(TableOrigin origin);

    void row(RawRow row);

    void end();

    /** Thrown by a sink that wants no more of the file: what it was given is ended, the rest is not read. */
    final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Enough() {
            super("enough", null, false, false);
        }
    }

    /** Something to tell about the file itself: encoding, separator, hidden sheet, damaged bytes … */
    void found(Finding finding);
}

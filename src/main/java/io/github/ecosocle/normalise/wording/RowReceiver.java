package io.github.ecosocle.normalise.wording;

import io.github.ecosocle.domain.table.RawRow;

/** Takes the rows of one table, in our words. */
public interface RowReceiver {
    void row(RawRow row);

    /** A row that is known and not wanted: it is counted, under this reason. */
    void leave(RawRow row, String reason);
}

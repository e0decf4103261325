package io.github.ecosocle.receive;

import io.github.ecosocle.domain.finding.Finding;
import java.util.List;

/**
 * What one look at the drop folder gave.
 *
 * @param files to take, in bytewise order of their NFC path
 * @param findings on what was not taken, and why, in the same order
 * @param leftAlone files of the system, locks, notes to readers: counted, not told one by one
 * @param waiting files still being written, left for the next night
 */
public record Reception(Folder folder, List<DroppedFile> files, List<Finding> findings, int leftAlone, int waiting) {

    /** The state of the input folder itself. */
    public enum Folder {
        /** Not there, or not a folder: an unmounted disk looks like that. */
        MISSING,
        /** There, without a single file that could be a submission. */
        EMPTY,
        /** There, with files taken or told. */
        READ
    }
}

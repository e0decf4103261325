package io.github.ecosocle.domain.arrival;

/**
 * A file of the drop folder as the last scan left it: enough to recognise it without reading it again.
 *
 * @param path under the input folder, as the file system spells it, with {@code /}
 * @param sha256 of the bytes read then
 * @param scannedAtNanos when, nanoseconds since 1970
 */
public record ScannedFile(String path, FileStamp stamp, String sha256, long scannedAtNanos) {
    /** A file written so shortly before a scan may be written again without its time moving. */
    public static final long UNCERTAIN_NANOS = 5_000_000_000L;

    /** True when a file that bears this stamp now holds, beyond doubt, the bytes hashed then. */
    public boolean vouchesFor(FileStamp now) {
        return stamp.equals(now)
                && !stamp.fileKey().isEmpty()
                && scannedAtNanos - stamp.modifiedNanos() > UNCERTAIN_NANOS;
    }
}

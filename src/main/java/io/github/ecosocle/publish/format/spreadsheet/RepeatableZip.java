package io.github.ecosocle.publish.format.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Copies a workbook without the hour at which it was written: the same figures are the same bytes, whenever. */
public final class RepeatableZip {
    /** The earliest a ZIP can say; local, so that no time zone moves it. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    /** Instead of those that tell the hour. */
    private static final String UNDATED = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>
            """;

    private RepeatableZip() {}

    public static void copy(byte[] workbook, OutputStream out) throws IOException {
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipArchiveOutputStream to = new ZipArchiveOutputStream(out)) {
            List<ZipArchiveEntry> entries = Collections.list(from.getEntriesInPhysicalOrder());
            for (ZipArchiveEntry entry : entries) {
                if (entry.getName().equals(PROPERTIES)) {
                    store(to, UNDATED.getBytes(StandardCharsets.UTF_8));
                } else {
                    try (InputStream packed = from.getRawInputStream(entry)) {
                        to.addRawArchiveEntry(undated(entry), packed);
                    }
                }
            }
        }
    }

    private static ZipArchiveEntry undated(ZipArchiveEntry entry) {
        ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
        copy.setMethod(entry.getMethod());
        copy.setSize(entry.getSize());
        copy.setCompressedSize(entry.getCompressedSize());
        copy.setCrc(entry.getCrc());
        copy.setTimeLocal(NO_TIME);
        return copy;
    }

    private static void store(ZipArchiveOutputStream to, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipArchiveEntry entry = new ZipArchiveEntry(PROPERTIES);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(NO_TIME);
        to.putArchiveEntry(entry);
        to.write(bytes);
        to.closeArchiveEntry();
    }
}

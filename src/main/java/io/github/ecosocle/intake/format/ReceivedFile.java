package io.github.ecosocle.intake.format;

import io.github.ecosocle.domain.finding.Place;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An archived file, the name people know it by, and its first bytes, by which formats recognise it. */
public final class ReceivedFile {
    private static final int HEAD_BYTES = 8_192;

    private final Path path;
    private final String name;
    private final long sizeBytes;
    private final byte[] head;

    private ReceivedFile(Path path, String name, long sizeBytes, byte[] head) {
        this.path = path;
        this.name = name;
        this.sizeBytes = sizeBytes;
        this.head = head;
    }

    /** Opens the archive; what fails here is trouble of ours, not of the submitter. */
    public static ReceivedFile of(Path path, String name) {
        try (InputStream in = Files.newInputStream(path)) {
            return new ReceivedFile(path, name, Files.size(path), in.readNBytes(HEAD_BYTES));
        } catch (IOException failure) {
            throw new ArchiveUnreadable(failure);
        }
    }

    public Path path() {
        return path;
    }

    /** What findings show. */
    public String name() {
        return name;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    /** The first bytes, at most 8 kB. */
    public byte[] head() {
        return head.clone();
    }

    public boolean startsWith(int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    public boolean startsWith(String ascii) {
        return startsWith(ascii.chars().toArray());
    }

    /** The first bytes as ISO-8859-1 text: enough to look for ASCII words. */
    public String headText() {
        return new String(head, StandardCharsets.ISO_8859_1);
    }

    public Place place() {
        return Place.wholeFile(name);
    }

    /** The bytes, whose own failures stand apart from those of damaged content. */
    public InputStream open() {
        try {
            return new ArchiveStream(Files.newInputStream(path));
        } catch (IOException failure) {
            throw new ArchiveUnreadable(failure);
        }
    }

    /** The archive itself cannot be read: trouble of the operator, so the run must know. */
    public static final class ArchiveUnreadable extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        ArchiveUnreadable(IOException cause) {
            super(cause);
        }
    }

    private static final class ArchiveStream extends FilterInputStream {
        ArchiveStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() {
            try {
                return super.read();
            } catch (IOException failure) {
                throw new ArchiveUnreadable(failure);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException failure) {
                throw new ArchiveUnreadable(failure);
            }
        }
    }
}

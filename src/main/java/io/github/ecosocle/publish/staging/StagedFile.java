package io.github.ecosocle.publish.staging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Turns bytes into a file of the staging folder, hashed while it is written, on the disk once closed. */
public final class StagedFile extends OutputStream {
    private final String path;
    private final @Nullable Table table;
    private final Staging staging;
    private final BlockWriter writer;
    private final FileChannel channel;
    private final MessageDigest digest = sha256();
    private byte[] block;
    private int length;
    private long written;
    private boolean closed;
    /** Set by the thread that writes, told to the one that formats. */
    private volatile @Nullable Throwable failure;

    StagedFile(Staging staging, BlockWriter writer, String path, Path file, @Nullable Table table) throws IOException {
        this.staging = staging;
        this.writer = writer;
        this.path = path;
        this.table = table;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Folders.permitFile(file);
        this.block = writer.emptyBlock();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void write(int single) throws IOException {
        if (length == block.length) {
            handOver();
        }
        block[length++] = (byte) single;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        int from = offset;
        int left = count;
        while (left > block.length - length) {
            int part = block.length - length;
            System.arraycopy(bytes, from, block, length, part);
            length += part;
            from += part;
            left -= part;
            handOver();
        }
        System.arraycopy(bytes, from, block, length, left);
        length += left;
    }

    private void handOver() throws IOException {
        rethrow();
        if (closed) {
            throw new IOException("written after it was closed: " + path);
        }
        written += length;
        writer.handOver(block, length, this::store);
        block = writer.emptyBlock();
        length = 0;
    }

    private void store(byte[] full, int count) {
        if (failure != null) {
            return;
        }
        try {
            digest.update(full, 0, count);
            ByteBuffer bytes = ByteBuffer.wrap(full, 0, count);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException | RuntimeException | Error thrown) {
            failure = thrown;
        }
    }

    private void rethrow() throws IOException {
        Throwable thrown = failure;
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown != null) {
            throw new IOException("cannot write " + path + ": " + thrown.getMessage(), thrown);
        }
    }

    /** Waits until all is written and on the disk, then tells the staging what the file weighs and hashes to. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        try {
            handOver();
        } finally {
            closed = true;
            writer.finish(this::finish);
        }
        rethrow();
        staging.closed(new ReleaseFile(path, written, HexFormat.of().formatHex(digest.digest()), table));
    }

    private void finish() {
        try (channel) {
            if (failure == null && staging.isDurable()) {
                channel.force(true);
            }
        } catch (IOException | RuntimeException | Error thrown) {
            failure = thrown;
        }
    }
}

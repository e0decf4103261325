package io.github.ecosocle.receive.archive;

import io.github.ecosocle.receive.DroppedFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps bytes under the name of their SHA-256, each only once: {@code <2 hex>/<64 hex>}. Safe for several threads. */
final class ObjectStore {
    private static final int BUFFER_BYTES = 1 << 17;

    private final Path root;
    private final SafeFiles files;
    private final Set<Path> touched = ConcurrentHashMap.newKeySet();

    ObjectStore(Path root, SafeFiles files) {
        this.root = root;
        this.files = files;
    }

    Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    boolean holds(String sha256, long size) {
        try {
            return Files.size(path(sha256)) == size;
        } catch (IOException e) {
            return false;
        }
    }

    /** The input could not be read: trouble of the data, not ours. */
    static final class InputFailure extends Exception {
        private static final long serialVersionUID = 1L;
        private final IOException trouble;

        InputFailure(IOException trouble) {
            super(trouble);
            this.trouble = trouble;
        }

        IOException trouble() {
            return trouble;
        }
    }

    /** Takes the bytes of a file; returns their SHA-256. The file is read once, the copy is what was hashed. */
    String take(DroppedFile dropped) throws IOException, InputFailure {
        if (dropped.before() != null) {
            // probably the same bytes again: look before writing them all
            String sha256 = read(dropped.file(), null);
            if (holds(sha256, dropped.stamp().size())) {
                return sha256;
            }
        }
        Path temporary = files.newTemporary();
        try {
            String sha256 = copy(dropped.file(), temporary);
            if (!holds(sha256, Files.size(temporary))) {
                SafeFiles.publish(temporary, path(sha256));
                touched.add(path(sha256).getParent());
            }
            return sha256;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Forces the names given since the last call to disk. */
    void force() throws IOException {
        for (Path folder : touched) {
            SafeFiles.forceFolder(folder);
            touched.remove(folder);
        }
        SafeFiles.forceFolder(root);
    }

    private static String copy(Path input, Path temporary) throws IOException, InputFailure {
        try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            String sha256 = read(input, out);
            out.force(true);
            return sha256;
        }
    }

    private static String read(Path input, @Nullable FileChannel out) throws IOException, InputFailure {
        MessageDigest sha256 = sha256();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
        try (SeekableByteChannel in = open(input)) {
            while (fill(in, buffer)) {
                sha256.update(buffer.array(), 0, buffer.limit());
                if (out != null) {
                    SafeFiles.writeAll(out, buffer);
                }
                buffer.clear();
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static SeekableByteChannel open(Path input) throws InputFailure {
        try {
            return Files.newByteChannel(input, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            throw new InputFailure(e);
        }
    }

    private static boolean fill(SeekableByteChannel in, ByteBuffer buffer) throws InputFailure {
        try {
            int count = in.read(buffer);
            buffer.flip();
            return count >= 0;
        } catch (IOException e) {
            throw new InputFailure(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package io.github.ecosocle.receive.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that are there wholly or not at all, whatever is killed or unplugged. */
final class SafeFiles {
    private final Path staging;

    /** @param staging on the same disk as what is written */
    SafeFiles(Path staging) {
        this.staging = staging;
    }

    Path newTemporary() throws IOException {
        Files.createDirectories(staging);
        return Files.createTempFile(staging, "", ".tmp");
    }

    void write(Path target, byte[] content) throws IOException {
        Path temporary = newTemporary();
        try {
            try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                writeAll(out, ByteBuffer.wrap(content));
                out.force(true);
            }
            publish(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Gives a temporary file, already forced to disk, its name. The folder is to be forced by the caller. */
    static void publish(Path temporary, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    /** Makes the names in a folder survive a power cut. */
    static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

package io.github.ecosocle.register.lock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A lock on a file, held until closed or until the process dies, however it dies. */
final class HeldLock implements AutoCloseable {
    /** Keeps every lock reachable: the collector would close a channel that nobody holds, and free its lock. */
    private static final Set<HeldLock> ALL = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;
    private final Path told;

    private HeldLock(FileChannel channel, Path told) {
        this.channel = channel;
        this.told = told;
    }

    /** Empty when another process, or another part of this one, holds it. */
    static Optional<HeldLock> tryTake(Path lockFile, Path holderFile, Holder holder) {
        try {
            Files.createDirectories(lockFile.getParent());
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            // from here on closing the channel frees the lock
            HeldLock held = new HeldLock(channel, holderFile);
            held.tell(holder);
            ALL.add(held);
            return Optional.of(held);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + lockFile, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void tell(Holder holder) throws IOException {
        try {
            holder.write(told);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(told);
            channel.close();
            ALL.remove(this);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot free the lock told in " + told, e);
        }
    }
}

package io.github.ecosocle.publish.staging;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Does the work on full blocks, in the order they are handed over, on one thread beside the one that formats: hashing a
 * gigabyte costs as much as formatting it.
 */
final class BlockWriter implements AutoCloseable {
    static final int BLOCK_BYTES = 256 * 1024;
    /** Bounds the memory when the disk is slower than the formatting. */
    private static final int WAITING_BLOCKS = 8;

    /** What is done with a block once it is full. */
    interface BlockWork {
        void accept(byte[] block, int length);
    }

    private final Semaphore room = new Semaphore(WAITING_BLOCKS);
    private final ConcurrentLinkedQueue<byte[]> spare = new ConcurrentLinkedQueue<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread named = new Thread(work, "publish-blocks");
        named.setDaemon(true);
        return named;
    });

    byte[] emptyBlock() {
        byte[] block = spare.poll();
        return block == null ? new byte[BLOCK_BYTES] : block;
    }

    void handOver(byte[] block, int length, BlockWork work) {
        room.acquireUninterruptibly();
        thread.execute(() -> {
            try {
                work.accept(block, length);
            } finally {
                spare.add(block);
                room.release();
            }
        });
    }

    /** Returns when all blocks handed over before, and this work, are done. */
    void finish(Runnable work) {
        CompletableFuture.runAsync(work, thread).join();
    }

    @Override
    public void close() {
        finish(() -> {});
        thread.shutdown();
    }
}

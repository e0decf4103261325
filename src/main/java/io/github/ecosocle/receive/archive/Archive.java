package io.github.ecosocle.receive.archive;

import io.github.ecosocle.domain.arrival.Patience;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.receive.DroppedFile;
import io.github.ecosocle.receive.Reception;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Turns received files into bytes kept for ever under their SHA-256, with who sent them beside. What is written here is
 * on the disk before the register speaks of it.
 */
public final class Archive {
    private static final Duration FORGOTTEN = Duration.ofHours(24);

    private final Path root;
    private final Clock clock;
    private final ObjectStore objects;
    private final Sidecars sidecars;
    private final Patience patience;

    public Archive(Path root, Clock clock) {
        this(root, clock, Patience.USUAL);
    }

    /** @param patience with each file */
    Archive(Path root, Clock clock, Patience patience) {
        this.root = root;
        this.patience = patience;
        this.clock = clock;
        SafeFiles files = new SafeFiles(staging());
        this.objects = new ObjectStore(root, files);
        this.sidecars = new Sidecars(root, objects, files);
    }

    private Path staging() {
        return root.resolve(".staging");
    }

    /** Copies what is new, on so many threads, and says what was received. */
    public Frozen freeze(Reception reception, int threads) {
        Instant now = clock.instant();
        Freezing freezing = new Freezing(now.getEpochSecond() * 1_000_000_000L + now.getNano());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            sweep(now);
            List<Future<Freezing.Taken>> taken = reception.files().stream()
                    .map(dropped -> workers.submit(() -> take(dropped)))
                    .toList();
            for (int i = 0; i < taken.size(); i++) {
                freezing.add(reception.files().get(i), taken.get(i).get());
            }
            objects.force();
        } catch (IOException e) {
            throw failure(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException trouble ? trouble : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while files are archived", e);
        } finally {
            workers.shutdownNow();
        }
        return freezing.frozen();
    }

    private Freezing.Taken take(DroppedFile dropped) {
        return patience.await(() -> {
                    try {
                        return Freezing.take(dropped, objects);
                    } catch (IOException e) {
                        throw failure(e);
                    }
                })
                .orElse(Freezing.TOO_SLOW);
    }

    private UncheckedIOException failure(IOException trouble) {
        return new UncheckedIOException("cannot write the archive " + root, trouble);
    }

    /** Removes what a killed run left, but not what another run is writing. */
    private void sweep(Instant now) throws IOException {
        Files.createDirectories(staging());
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(staging())) {
            for (Path leftover : leftovers) {
                if (Files.getLastModifiedTime(leftover).toInstant().isBefore(now.minus(FORGOTTEN))) {
                    Files.deleteIfExists(leftover);
                }
            }
        }
    }

    /** Where the bytes of a submission lie. */
    public Path object(String sha256) {
        return objects.path(sha256);
    }

    /**
     * Writes the sidecars that are missing at the end of this list. They are written in order of arrival, so a run killed
     * midway leaves only the last ones missing.
     *
     * @param arrivals every submission of the register, in order of arrival
     */
    public void record(List<Submission> arrivals) {
        try {
            sidecars.writeMissing(arrivals);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Every submission that has a sidecar, in order of arrival: what the register is rebuilt from. */
    public List<Submission> submissions() {
        try {
            return sidecars.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the archive " + root, e);
        }
    }

    /** The decisions taken on what is kept here. */
    public Journal journal() {
        return new Journal(root);
    }
}

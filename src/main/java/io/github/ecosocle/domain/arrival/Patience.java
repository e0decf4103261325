package io.github.ecosocle.domain.arrival;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Waits for what may never end, a drive that does not answer or a reader that turns in circles, and after a while no more.
 * What is given up runs on, harmless, until the program ends: Java cannot stop it.
 */
public record Patience(Duration limit) {
    /** A hundred times what the largest honest file takes. */
    public static final Patience USUAL = new Patience(Duration.ofMinutes(10));

    /** Empty when there is no result in time; what the work throws is thrown here. */
    public <T> Optional<T> await(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "one-file");
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw failure.getCause() instanceof RuntimeException trouble ? trouble : new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("told to stop", stopped);
        } finally {
            task.cancel(true);
        }
    }
}

package io.github.ecosocle.register.lock;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The right to open the embedded register: one process at a time, the others wait a little, then are told who has it. */
public final class RegisterLock implements AutoCloseable {
    private static final Duration TURN = Duration.ofMillis(100);

    private final HeldLock held;

    private RegisterLock(HeldLock held) {
        this.held = held;
    }

    /** @throws RegisterHeldException when it is still held after {@code patience} */
    public static RegisterLock take(Path registerFolder, Holder holder, Duration patience) {
        Path lockFile = registerFolder.resolve("holder.lock");
        // time that runs, not the time of the day: the clock may be set back
        long giveUp = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<HeldLock> held = HeldLock.tryTake(lockFile, told(registerFolder), holder);
            if (held.isPresent()) {
                return new RegisterLock(held.get());
            }
            if (System.nanoTime() - giveUp >= 0) {
                throw new RegisterHeldException(teller(registerFolder), null);
            }
            pause();
        }
    }

    /** Who holds the register, in French. */
    public static String teller(Path registerFolder) {
        return Holder.read(told(registerFolder)).told();
    }

    private static Path told(Path registerFolder) {
        return registerFolder.resolve("holder.json");
    }

    private static void pause() {
        try {
            Thread.sleep(TURN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted while waiting for the register"));
        }
    }

    @Override
    public void close() {
        held.close();
    }
}

package io.github.ecosocle.register.lock;

import java.nio.file.Path;

/** The right to run a job: two processes never run the same one. */
public final class JobLock implements AutoCloseable {
    private final HeldLock held;

    private JobLock(HeldLock held) {
        this.held = held;
    }

    /**
     * @param registerFolder where the register is, even when its rows are in a database elsewhere
     * @throws JobRunningException when it runs already
     */
    public static JobLock take(Path registerFolder, String job, String since) {
        if (!job.chars()
                .allMatch(sign -> sign == '-' || sign == '_' || sign < 128 && Character.isLetterOrDigit(sign))) {
            throw new IllegalArgumentException("not the name of a job: " + job);
        }
        Path locks = registerFolder.resolve("locks");
        Path told = locks.resolve(job + ".json");
        return HeldLock.tryTake(locks.resolve(job + ".lock"), told, Holder.current(job, since))
                .map(JobLock::new)
                .orElseThrow(() -> new JobRunningException(job, Holder.read(told)));
    }

    @Override
    public void close() {
        held.close();
    }
}

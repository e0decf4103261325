package io.github.ecosocle.intake;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.domain.table.TableSink;
import org.jspecify.annotations.Nullable;

/** Passes everything on, and remembers what the receiver itself threw: that is never the fault of the file. */
final class GuardedSink implements TableSink {
    private final TableSink receiver;
    private @Nullable Throwable thrown;
    private boolean open;

    GuardedSink(TableSink receiver) {
        this.receiver = receiver;
    }

    @Override
    public void begin(TableOrigin origin) {
        guard(() -> receiver.begin(origin));
        open = true;
    }

    @Override
    public void row(RawRow row) {
        // not through guard(): a lambda for each of millions of rows
        try {
            receiver.row(row);
        } catch (RuntimeException | Error failure) {
            thrown = failure;
            throw failure;
        }
    }

    @Override
    public void end() {
        open = false;
        guard(receiver::end);
    }

    @Override
    public void found(Finding finding) {
        guard(() -> receiver.found(finding));
    }

    private void guard(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException | Error failure) {
            thrown = failure;
            throw failure;
        }
    }

    /** Throws again what the receiver threw, if it did. */
    void rethrow() {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    /** Tells why the file is refused and closes the table that was being read. */
    void refuse(Finding finding) {
        found(finding);
        close();
    }

    /** Ends the table that was being read, if any. */
    void close() {
        if (open) {
            end();
        }
    }
}

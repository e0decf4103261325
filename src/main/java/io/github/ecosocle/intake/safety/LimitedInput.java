package io.github.ecosocle.intake.safety;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Inflated bytes, stopped when they grow beyond all likelihood for what was received. */
public final class LimitedInput extends FilterInputStream {
    private final long maxBytes;
    private long countBytes;

    public LimitedInput(InputStream in, long receivedBytes) {
        super(in);
        this.maxBytes = Limits.maxInflated(receivedBytes);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(read);
        return read;
    }

    private void count(int bytes) throws BombException {
        countBytes += Math.max(0, bytes);
        if (countBytes > maxBytes) {
            throw new BombException();
        }
    }

    /** More bytes came out than any honest file holds. */
    public static final class BombException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}

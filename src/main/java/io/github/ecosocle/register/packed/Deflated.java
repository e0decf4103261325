package io.github.ecosocle.register.packed;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Shrinks bytes where it pays; the first byte says whether it did. */
final class Deflated {
    private static final byte STORED = 0;
    private static final byte DEFLATED = 1;
    private static final int WORTH_TRYING = 256;

    private Deflated() {}

    static byte[] pack(byte[] plain) {
        if (plain.length >= WORTH_TRYING) {
            byte[] deflated = deflate(plain);
            if (deflated.length < plain.length) {
                return deflated;
            }
        }
        byte[] stored = new byte[plain.length + 1];
        stored[0] = STORED;
        System.arraycopy(plain, 0, stored, 1, plain.length);
        return stored;
    }

    private static byte[] deflate(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 4);
            out.write(DEFLATED);
            byte[] buffer = new byte[8_192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static byte[] unpack(byte[] packed) {
        if (packed[0] == STORED) {
            return Arrays.copyOfRange(packed, 1, packed.length);
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed, 1, packed.length - 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
            byte[] buffer = new byte[8_192];
            int count = inflater.inflate(buffer);
            while (count > 0) {
                out.write(buffer, 0, count);
                count = inflater.inflate(buffer);
            }
            if (!inflater.finished()) {
                throw new IllegalArgumentException("packed findings are cut short");
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("packed findings are damaged", e);
        } finally {
            inflater.end();
        }
    }
}

package io.github.ecosocle.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** One pass over all bytes of a file, counting what tells its encoding. Keeps nothing of the file. */
final class ByteEvidence {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final int BUFFER_BYTES = 1 << 16;

    private final long[] counts = new long[256];
    private final Utf8Validity utf8 = new Utf8Validity();
    private long sizeBytes;
    private long nulsAtEven;
    private long nulsAtOdd;
    private long ligatures;
    private int previous;

    private ByteEvidence() {}

    static ByteEvidence of(InputStream in) throws IOException {
        ByteEvidence evidence = new ByteEvidence();
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            evidence.count(buffer, read);
        }
        evidence.utf8.end();
        return evidence;
    }

    private void count(byte[] bytes, int length) {
        int at = 0;
        while (at < length) {
            if (at + 8 <= length && isBetweenLetters() && plain((long) EIGHT_BYTES.get(bytes, at))) {
                at += 8;
                previous = bytes[at - 1];
            } else {
                count(bytes[at] & 0xFF, sizeBytes + at);
                at++;
            }
        }
        sizeBytes += length;
    }

    private boolean isBetweenLetters() {
        return utf8.isBetweenCharacters() && previous != 0xBD && previous != 0xBC;
    }

    /** Eight bytes at once that are neither NUL nor beyond ASCII: nearly the whole of every file. */
    private static boolean plain(long eight) {
        return ((eight | (eight - LOW_BITS)) & HIGH_BITS) == 0;
    }

    private void count(int value, long position) {
        if (value == 0) {
            if ((position & 1) == 0) {
                nulsAtEven++;
            } else {
                nulsAtOdd++;
            }
        }
        if (isLetter(value) && (previous == 0xBD || previous == 0xBC)) {
            ligatures++;
        }
        counts[value]++;
        utf8.next(value);
        previous = value;
    }

    private static boolean isLetter(int value) {
        return value >= 'A' && value <= 'Z' || value >= 'a' && value <= 'z';
    }

    long sizeBytes() {
        return sizeBytes;
    }

    long nuls() {
        return nulsAtEven + nulsAtOdd;
    }

    /** NULs nearly everywhere at odd places and nearly nowhere at even ones. */
    boolean looksUtf16LittleEndian() {
        return nulsAtOdd * 5 > sizeBytes && nulsAtEven * 20 < nulsAtOdd;
    }

    boolean looksUtf16BigEndian() {
        return nulsAtEven * 5 > sizeBytes && nulsAtOdd * 20 < nulsAtEven;
    }

    Utf8Validity utf8() {
        return utf8;
    }

    /** How many of these bytes, each a value from 0 to 255. */
    long count(int... values) {
        long total = 0;
        for (int value : values) {
            total += counts[value];
        }
        return total;
    }

    /** The bytes that are œ and Œ in ISO-8859-15 and ½ and ¼ elsewhere, before a letter: {@code cœur}. */
    long ligatures() {
        return ligatures;
    }
}

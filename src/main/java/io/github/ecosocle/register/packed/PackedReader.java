package io.github.ecosocle.register.packed;

import java.nio.charset.StandardCharsets;

/** Reads back what {@link PackedWriter} wrote. */
final class PackedReader {
    private final byte[] bytes;
    private int at;

    PackedReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        byte first = bytes[at++];
        return first >= 0 ? first : (int) rest(first);
    }

    long longNumber() {
        byte first = bytes[at++];
        return first >= 0 ? first : rest(first);
    }

    private long rest(byte first) {
        long value = first & 0x7F;
        int shift = 7;
        byte next;
        do {
            next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    long signed() {
        long value = longNumber();
        return (value >>> 1) ^ -(value & 1);
    }

    String text() {
        int length = number();
        int end = at + length;
        int plain = at;
        while (plain < end && plain < bytes.length && bytes[plain] >= 0) {
            plain++;
        }
        if (plain == end) {
            String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
            at = end;
            return text;
        }
        return signs(length);
    }

    private String signs(int length) {
        char[] signs = new char[length];
        for (int i = 0; i < length; i++) {
            int first = bytes[at++];
            if (first >= 0) {
                signs[i] = (char) first;
            } else if ((first & 0xE0) == 0xC0) {
                signs[i] = (char) ((first & 0x1F) << 6 | bytes[at++] & 0x3F);
            } else {
                signs[i] = (char) ((first & 0x0F) << 12 | (bytes[at++] & 0x3F) << 6 | bytes[at++] & 0x3F);
            }
        }
        return new String(signs);
    }
}

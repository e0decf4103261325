package io.github.ecosocle.register.packed;

import java.util.Arrays;

/** Turns numbers and texts into bytes: small numbers take one byte, any Java text comes back as it was. */
final class PackedWriter {
    private byte[] bytes;
    private int size;

    PackedWriter(int capacity) {
        bytes = new byte[capacity];
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    void number(int value) {
        reserve(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void number(long value) {
        reserve(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** For numbers that may be negative: -1 takes one byte too. */
    void signed(long value) {
        number((value << 1) ^ (value >> 63));
    }

    void text(String text) {
        number(text.length());
        signs(text);
    }

    /**
     * The signs alone, one byte for ASCII. Each half of a surrogate pair stands by itself in three bytes, so that a lone
     * half survives where UTF-8 has no place for it.
     */
    private void signs(String text) {
        int length = text.length();
        reserve(length * 3);
        int at = size;
        for (int i = 0; i < length; i++) {
            char sign = text.charAt(i);
            if (sign < 0x80) {
                bytes[at++] = (byte) sign;
            } else if (sign < 0x800) {
                bytes[at++] = (byte) (0xC0 | sign >> 6);
                bytes[at++] = (byte) (0x80 | sign & 0x3F);
            } else {
                bytes[at++] = (byte) (0xE0 | sign >> 12);
                bytes[at++] = (byte) (0x80 | sign >> 6 & 0x3F);
                bytes[at++] = (byte) (0x80 | sign & 0x3F);
            }
        }
        size = at;
    }

    void bytes(byte[] others) {
        reserve(others.length);
        System.arraycopy(others, 0, bytes, size, others.length);
        size += others.length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}

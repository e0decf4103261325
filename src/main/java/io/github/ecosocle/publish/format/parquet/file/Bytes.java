package io.github.ecosocle.publish.format.parquet.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bytes that grow, with the ways Parquet writes numbers. */
final class Bytes {
    private byte[] array = new byte[1024];
    private int length;

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    byte[] array() {
        return array;
    }

    byte[] toBytes() {
        return Arrays.copyOf(array, length);
    }

    private void ensure(int more) {
        if (length + more > array.length) {
            array = Arrays.copyOf(array, Math.max(array.length * 2, length + more));
        }
    }

    void single(int value) {
        ensure(1);
        array[length++] = (byte) value;
    }

    /** The lowest {@code width} bytes, the least first. */
    void littleEndian(long value, int width) {
        ensure(width);
        for (int at = 0; at < width; at++) {
            array[length++] = (byte) (value >>> (8 * at));
        }
    }

    void integers(int[] values, int count) {
        ensure(count * Integer.BYTES);
        view().asIntBuffer().put(values, 0, count);
        length += count * Integer.BYTES;
    }

    void doubles(double[] values, int count) {
        ensure(count * Double.BYTES);
        view().asDoubleBuffer().put(values, 0, count);
        length += count * Double.BYTES;
    }

    private ByteBuffer view() {
        return ByteBuffer.wrap(array, length, array.length - length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Seven bits a byte, the least first. */
    void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            single((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        single((int) rest);
    }

    void all(byte[] bytes, int count) {
        ensure(count);
        System.arraycopy(bytes, 0, array, length, count);
        length += count;
    }

    void all(byte[] bytes) {
        all(bytes, bytes.length);
    }
}

package io.github.ecosocle.publish.format.parquet.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes the structures that describe a Parquet file, in the compact protocol of Thrift. */
final class CompactThrift {
    private static final int INT = 5;
    private static final int LONG = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int SHORT_LIST = 15;

    private final Bytes out;
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    CompactThrift(Bytes out) {
        this.out = out;
    }

    private void field(int number, int type) {
        int step = number - last;
        if (step > 0 && step < 16) {
            out.single(step << 4 | type);
        } else {
            out.single(type);
            out.varint(zigzag(number));
        }
        last = number;
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> 63;
    }

    void integer(int number, int value) {
        field(number, INT);
        out.varint(zigzag(value));
    }

    void longInteger(int number, long value) {
        field(number, LONG);
        out.varint(zigzag(value));
    }

    void binary(int number, byte[] value) {
        field(number, BINARY);
        out.varint(value.length);
        out.all(value);
    }

    void text(int number, String value) {
        binary(number, value.getBytes(StandardCharsets.UTF_8));
    }

    void structs(int number, int size) {
        list(number, STRUCT, size);
    }

    void integers(int number, int... values) {
        list(number, INT, values.length);
        for (int value : values) {
            out.varint(zigzag(value));
        }
    }

    void texts(int number, String single) {
        list(number, BINARY, 1);
        byte[] value = single.getBytes(StandardCharsets.UTF_8);
        out.varint(value.length);
        out.all(value);
    }

    private void list(int number, int type, int size) {
        field(number, LIST);
        if (size < SHORT_LIST) {
            out.single(size << 4 | type);
        } else {
            out.single(SHORT_LIST << 4 | type);
            out.varint(size);
        }
    }

    /** A struct that is a field. */
    void begin(int number) {
        field(number, STRUCT);
        begin();
    }

    /** A struct that is an element of a list, or the whole. */
    void begin() {
        outer.push(last);
        last = 0;
    }

    void end() {
        out.single(0);
        last = outer.pop();
    }
}

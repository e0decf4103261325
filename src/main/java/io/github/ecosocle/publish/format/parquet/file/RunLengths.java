package io.github.ecosocle.publish.format.parquet.file;

/** Writes small numbers as runs: equal ones by their count, others packed eight by eight at their bit width. */
final class RunLengths {
    private static final int GROUP = 8;

    private RunLengths() {}

    static int width(int greatest) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(greatest);
    }

    static void write(int[] values, int count, int width, Bytes out) {
        int at = 0;
        while (at < count) {
            int run = run(values, at, count, count);
            if (run >= GROUP) {
                out.varint((long) run << 1);
                out.littleEndian(values[at], (width + 7) / 8);
                at += run;
            } else {
                int start = at;
                while (at < count && run(values, at, count, GROUP) < GROUP) {
                    at += GROUP;
                }
                pack(values, start, Math.min(at, count), width, out);
            }
        }
    }

    /** How often the value at this place comes in a row, as far as {@code enough}. */
    private static int run(int[] values, int from, int count, int enough) {
        int end = (int) Math.min(count, (long) from + enough);
        int at = from + 1;
        while (at < end && values[at] == values[from]) {
            at++;
        }
        return at - from;
    }

    /** The last group is filled up with zeros, which readers do not count. */
    private static void pack(int[] values, int from, int to, int width, Bytes out) {
        int groups = (to - from + GROUP - 1) / GROUP;
        out.varint((long) groups << 1 | 1);
        long bits = 0;
        int held = 0;
        for (int at = from; at < from + groups * GROUP; at++) {
            bits |= (at < to ? (long) values[at] : 0L) << held;
            held += width;
            while (held >= 8) {
                out.single((int) bits);
                bits >>>= 8;
                held -= 8;
            }
        }
    }
}

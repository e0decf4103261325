package io.github.ecosocle.register.packed;

import java.util.Arrays;

/** Turns a set of arrival numbers into few bytes, and back: a frozen list of thousands is a handful of runs. */
public final class ArrivalRuns {
    private ArrivalRuns() {}

    /** The order does not matter: it comes back ascending. */
    public static byte[] pack(long[] arrivals) {
        long[] sorted = Arrays.stream(arrivals).sorted().distinct().toArray();
        PackedWriter out = new PackedWriter(64);
        out.number(sorted.length);
        long before = 0;
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[i - 1] + 1) {
                out.number(sorted[start] - before);
                out.number(i - start);
                before = sorted[i - 1];
                start = i;
            }
        }
        return out.toBytes();
    }

    public static long[] unpack(byte[] packed) {
        PackedReader in = new PackedReader(packed);
        long[] arrivals = new long[in.number()];
        long before = 0;
        int at = 0;
        while (at < arrivals.length) {
            long next = before + in.longNumber();
            int end = at + in.number();
            while (at < end) {
                arrivals[at++] = next++;
            }
            before = next - 1;
        }
        return arrivals;
    }
}

package io.github.ecosocle.register.packed;

/**
 * Turns a column of numbers into bytes in the shorter of two ways: runs of equal numbers, or one after the other. The
 * choice looks at the numbers only, so equal columns give equal bytes.
 */
final class PackedColumn {
    private static final int RUNS = 0;
    private static final int PLAIN = 1;

    private PackedColumn() {}

    /** Writes the first {@code size} numbers. */
    static void write(PackedWriter out, int[] column, int size) {
        int runs = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || column[i] != column[i - 1]) {
                runs++;
            }
        }
        // a run costs its number and its length
        if (runs * 2 < size) {
            out.number(RUNS);
            writeRuns(out, column, size);
        } else {
            out.number(PLAIN);
            for (int i = 0; i < size; i++) {
                out.signed(column[i]);
            }
        }
    }

    private static void writeRuns(PackedWriter out, int[] column, int size) {
        int start = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || column[i] != column[start]) {
                out.signed(column[start]);
                out.number(i - start);
                start = i;
            }
        }
    }

    static void read(PackedReader in, int[] column, int size) {
        if (in.number() == PLAIN) {
            for (int i = 0; i < size; i++) {
                column[i] = (int) in.signed();
            }
            return;
        }
        int at = 0;
        while (at < size) {
            int value = (int) in.signed();
            int end = Math.addExact(at, in.number());
            while (at < end) {
                column[at++] = value;
            }
        }
    }

    /** Replaces each number by its distance to the one before: rows and years become runs. */
    static void toSteps(int[] column, int size) {
        for (int i = size - 1; i > 0; i--) {
            column[i] -= column[i - 1];
        }
    }

    static void fromSteps(int[] column, int size) {
        for (int i = 1; i < size; i++) {
            column[i] += column[i - 1];
        }
    }
}

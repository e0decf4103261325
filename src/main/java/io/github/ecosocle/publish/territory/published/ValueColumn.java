package io.github.ecosocle.publish.territory.published;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The numbers of one slot for all territories of a level, as written, in a few bytes each. */
final class ValueColumn {
    /** End of each number, 0 where there is none. */
    private final int[] ends;

    private byte[] written = new byte[16];
    private int length;
    private double @Nullable [] sorted;

    ValueColumn(int territories) {
        ends = new int[territories];
    }

    /** Territories come in order. */
    void put(int place, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.US_ASCII);
        if (length + bytes.length + 1 > written.length) {
            written = Arrays.copyOf(written, 2 * written.length + bytes.length);
        }
        written[length++] = ' ';
        System.arraycopy(bytes, 0, written, length, bytes.length);
        length += bytes.length;
        ends[place] = length;
        sorted = null;
    }

    /** Empty where there is none. */
    String get(int place) {
        int end = ends[place];
        int start = end;
        while (start > 0 && written[start - 1] != ' ') {
            start--;
        }
        return new String(written, start, end - start, StandardCharsets.US_ASCII);
    }

    boolean has(int place) {
        return ends[place] > 0;
    }

    /** All numbers, the smallest first. */
    double[] sorted() {
        double[] all = sorted;
        if (all == null) {
            all = new double[(int) Arrays.stream(ends).filter(end -> end > 0).count()];
            int count = 0;
            for (int place = 0; place < ends.length; place++) {
                if (has(place)) {
                    all[count++] = Double.parseDouble(get(place));
                }
            }
            Arrays.sort(all);
            sorted = all;
        }
        return all;
    }
}

package io.github.ecosocle.jobs.territory;

import io.github.ecosocle.jobs.file.CsvRow;
import java.util.HashMap;
import java.util.Map;

/** Adds up areas in hundredths of km²; a sum in which one area is unknown is unknown, that is 0. */
final class Areas {
    private static final long UNKNOWN = -1;
    private static final int LONGEST = 12;

    private final Map<String, Long> byCode = new HashMap<>();

    /** Reads {@code 15.53} or {@code 326.8}; 0 where the cell is empty. */
    static long read(CsvRow row, int column) {
        String text = row.get(column);
        long hundredths = 0;
        int decimals = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c < '0' || c > '9' || decimals == 2 || i > LONGEST) {
                throw row.fail(column, "« " + text + " » : une surface en km² à deux décimales au plus est attendue.");
            } else {
                hundredths = hundredths * 10 + (c - '0');
                decimals += decimals < 0 ? 0 : 1;
            }
        }
        return decimals == 2 ? hundredths : hundredths * (decimals == 1 ? 10 : 100);
    }

    void add(String code, long hundredths) {
        long part = hundredths == 0 ? UNKNOWN : hundredths;
        byCode.merge(code, part, (sum, next) -> sum == UNKNOWN || next == UNKNOWN ? UNKNOWN : sum + next);
    }

    long of(String code) {
        return Math.max(0, byCode.getOrDefault(code, UNKNOWN));
    }

    boolean has(String code) {
        return byCode.containsKey(code);
    }
}

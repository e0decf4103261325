package io.github.ecosocle.intake.text;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How the fields of a text are told apart, found on its first rows.
 *
 * @param skippedChars length of the {@code sep=;} line that Excel writes and never shows
 * @param width columns of most rows
 */
record Dialect(char separator, int skippedChars, int width) {
    /** In order of preference, where the rows do not decide. */
    private static final char[] SEPARATORS = {';', '\t', '|', ','};

    private static final int SAMPLE_ROWS = 50;

    /** @param complete the sample is the whole text, so its last row is whole too */
    static Dialect detect(char[] sample, int length, boolean complete) {
        int skipped = declarationLength(sample, length);
        if (skipped > 0) {
            char declared = sample[4];
            return new Dialect(
                    declared,
                    skipped,
                    consistency(declared, sample, skipped, length, complete).width());
        }
        char best = SEPARATORS[0];
        Consistency found = new Consistency(0, 1);
        for (char candidate : SEPARATORS) {
            Consistency of = consistency(candidate, sample, 0, length, complete);
            if (of.score() > found.score()) {
                best = candidate;
                found = of;
            }
        }
        return new Dialect(best, 0, found.width());
    }

    private record Consistency(double score, int width) {}

    private static int declarationLength(char[] sample, int length) {
        if (length < 6 || !new String(sample, 0, 4).toLowerCase(Locale.ROOT).equals("sep=")) {
            return 0;
        }
        if (sample[5] == '\n') {
            return 6;
        }
        return sample[5] != '\r' ? 0 : length > 6 && sample[6] == '\n' ? 7 : 6;
    }

    /** The share of the rows that have the usual width, the first row counting for as much as all: it is the header. */
    private static Consistency consistency(char separator, char[] sample, int from, int length, boolean complete) {
        char[] text = Arrays.copyOfRange(sample, from, length);
        DelimitedRecords records = new DelimitedRecords(text, text.length, Reader.nullReader(), separator);
        Map<Integer, Integer> rowsByWidth = new HashMap<>();
        int rows = 0;
        int firstWidth = 0;
        int lastWidth = 0;
        try {
            while (rows < SAMPLE_ROWS && records.next()) {
                if (!records.isBlank()) {
                    lastWidth = records.width();
                    firstWidth = rows++ == 0 ? lastWidth : firstWidth;
                    rowsByWidth.merge(lastWidth, 1, Integer::sum);
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        if (!complete && rows > 1 && rows < SAMPLE_ROWS) {
            rowsByWidth.merge(lastWidth, -1, Integer::sum);
            rows--;
        }
        return score(rowsByWidth, rows, firstWidth);
    }

    private static Consistency score(Map<Integer, Integer> rowsByWidth, int rows, int firstWidth) {
        int width = 1;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : rowsByWidth.entrySet()) {
            if (entry.getKey() > 1 && (entry.getValue() > most || entry.getValue() == most && entry.getKey() > width)) {
                width = entry.getKey();
                most = entry.getValue();
            }
        }
        double header = width > 1 && firstWidth == width ? 1 : 0;
        return new Consistency(rows == 0 ? 0 : (double) most / rows + header, width);
    }
}

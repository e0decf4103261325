package io.github.ecosocle.register.packed;

import io.github.ecosocle.domain.observation.Observations;

/**
 * Turns observations into parts of few bytes (some seventeen a row), and back, row by row as they were. Each part bears
 * its own texts, so that one can be read without the others.
 */
public final class ObservationCodec {
    /** What one part may hold: some two megabytes, so that neither the heap nor the database sees a large one. */
    public static final int MAX_ROWS = 100_000;

    static final int FORMAT = 2;
    /** Before rows could be closed: the last column of texts is not there. */
    static final int WITHOUT_ACCESS = 1;

    private ObservationCodec() {}

    /** How many parts there are. */
    public static int parts(Observations observations) {
        return (observations.size() + MAX_ROWS - 1) / MAX_ROWS;
    }

    /** How many rows a part has, counted from 0. */
    public static int rows(Observations observations, int part) {
        return Math.min(MAX_ROWS, observations.size() - part * MAX_ROWS);
    }

    public static byte[] pack(Observations observations, int part) {
        return new ObservationPacking(observations, part * MAX_ROWS, rows(observations, part)).pack();
    }

    /** Adds the rows of one part. */
    public static void unpack(byte[] part, Observations into) {
        new ObservationUnpacking(part, into).unpack();
    }
}

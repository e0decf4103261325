package io.github.ecosocle.register.packed;

import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;

/** Unpacks what {@link ObservationPacking} packed, in the same order. */
final class ObservationUnpacking {
    private final PackedReader in;
    private final Observations into;
    private final int first;
    private int rows;
    private boolean tellsAccess;
    private int[] column = {};

    ObservationUnpacking(byte[] part, Observations into) {
        this.in = new PackedReader(part);
        this.into = into;
        this.first = into.size();
    }

    void unpack() {
        int format = in.number();
        tellsAccess = format == ObservationCodec.FORMAT;
        if (!tellsAccess && format != ObservationCodec.WITHOUT_ACCESS) {
            throw new IllegalArgumentException("observations packed in unknown format " + format);
        }
        rows = in.number();
        if (rows > ObservationCodec.MAX_ROWS) {
            throw new IllegalArgumentException("packed observations are damaged: " + rows + " rows in one part");
        }
        column = new int[rows];
        into.expect(rows);
        for (int i = 0; i < rows; i++) {
            into.newRow();
        }
        texts();
        years();
        amounts();
        places();
        for (int at = first; at < first + rows; at++) {
            into.setReceived(at, in.text());
        }
    }

    private void texts() {
        int[] globals = new int[in.number()];
        for (int i = 0; i < globals.length; i++) {
            globals[i] = into.strings().number(in.text());
        }
        for (TextColumn text : TextColumn.values()) {
            if (text == TextColumn.ACCESS && !tellsAccess) {
                continue;
            }
            PackedColumn.read(in, column, rows);
            for (int i = 0; i < rows; i++) {
                into.setTextNumber(text, first + i, globals[column[i]]);
            }
        }
    }

    private void years() {
        readSteps();
        for (int i = 0; i < rows; i++) {
            into.setYear(first + i, column[i]);
        }
    }

    private void amounts() {
        int[] states = new int[rows];
        int[] divisors = new int[rows];
        PackedColumn.read(in, states, rows);
        PackedColumn.read(in, divisors, rows);
        PackedColumn.read(in, column, rows);
        for (int i = 0; i < rows; i++) {
            long mantissa = divisors[i] == 0 ? 0 : in.signed();
            into.setAmount(first + i, Observation.State.at(states[i]), mantissa, column[i], divisors[i]);
        }
    }

    private void places() {
        int[] columns = new int[rows];
        readSteps();
        PackedColumn.read(in, columns, rows);
        for (int i = 0; i < rows; i++) {
            into.setCell(first + i, column[i], columns[i]);
        }
        readSteps();
        for (int i = 0; i < rows; i++) {
            into.setDepositDay(first + i, column[i]);
        }
    }

    private void readSteps() {
        PackedColumn.read(in, column, rows);
        PackedColumn.fromSteps(column, rows);
    }
}

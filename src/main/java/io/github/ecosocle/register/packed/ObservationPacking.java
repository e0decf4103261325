package io.github.ecosocle.register.packed;

import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Packs one slice of rows, column after column. Read back by {@link ObservationUnpacking}, in the same order. */
final class ObservationPacking {
    private final Observations from;
    private final int first;
    private final int rows;
    private final PackedWriter out;
    private final int[] column;
    /** Number of each text within this part, 0 where it does not occur yet. */
    private final int[] localNumbers;

    ObservationPacking(Observations from, int first, int rows) {
        this.from = from;
        this.first = first;
        this.rows = rows;
        this.out = new PackedWriter(64 + rows * 20);
        this.column = new int[rows];
        this.localNumbers = new int[from.strings().size()];
    }

    byte[] pack() {
        out.number(ObservationCodec.FORMAT);
        out.number(rows);
        texts();
        steps(from::year);
        plain(at -> from.state(at).ordinal());
        amounts();
        steps(from::row);
        plain(from::column);
        steps(from::depositDay);
        received();
        return out.toBytes();
    }

    /** Texts by order of first appearance, so that the bytes do not depend on how the texts were numbered before. */
    private void texts() {
        int[] globals = new int[16];
        int count = 0;
        PackedWriter columns = new PackedWriter(64 + rows * 4);
        for (TextColumn text : TextColumn.values()) {
            for (int i = 0; i < rows; i++) {
                int global = from.textNumber(text, first + i);
                if (localNumbers[global] == 0) {
                    globals = count == globals.length ? Arrays.copyOf(globals, count * 2) : globals;
                    globals[count++] = global;
                    localNumbers[global] = count;
                }
                column[i] = localNumbers[global] - 1;
            }
            PackedColumn.write(columns, column, rows);
        }
        out.number(count);
        for (int i = 0; i < count; i++) {
            out.text(from.strings().get(globals[i]));
        }
        out.bytes(columns.toBytes());
    }

    private void plain(IntUnaryOperator values) {
        fill(values);
        PackedColumn.write(out, column, rows);
    }

    private void steps(IntUnaryOperator values) {
        fill(values);
        PackedColumn.toSteps(column, rows);
        PackedColumn.write(out, column, rows);
    }

    private void fill(IntUnaryOperator values) {
        for (int i = 0; i < rows; i++) {
            column[i] = values.applyAsInt(first + i);
        }
    }

    private void amounts() {
        plain(from::divisor);
        plain(from::scale);
        for (int at = first; at < first + rows; at++) {
            if (from.divisor(at) != 0) {
                out.signed(from.mantissa(at));
            }
        }
    }

    private void received() {
        for (int at = first; at < first + rows; at++) {
            out.text(from.received(at));
        }
    }
}

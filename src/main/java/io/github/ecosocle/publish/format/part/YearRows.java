package io.github.ecosocle.publish.format.part;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file of ours row by row, as bytes, and tells the year of each. */
final class YearRows implements Closeable {
    private static final int BLOCK = 1 << 18;
    private static final int YEAR = 4;

    private final InputStream in;
    private final byte separator;
    private final int yearCell;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int limit;
    private byte[] row = new byte[1024];
    private int length;
    private int yearStart;
    private int yearEnd;
    /** By number: the text of a year is made once, not once a row. */
    private final @Nullable String[] years = new String[10_000];

    /** @param yearCell place of the cell that holds the year, 0 for the first */
    YearRows(Path file, char separator, int yearCell) throws IOException {
        this.in = Files.newInputStream(file);
        this.separator = (byte) separator;
        this.yearCell = yearCell;
    }

    /** Steps to the next row; the first is the header. False at the end of the file. */
    boolean next() throws IOException {
        length = 0;
        yearStart = yearCell == 0 ? 0 : -1;
        yearEnd = -1;
        boolean quoted = false;
        int cell = 0;
        while (at < limit || fill()) {
            byte sign = block[at++];
            if (length == row.length) {
                row = Arrays.copyOf(row, 2 * length);
            }
            row[length++] = sign;
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == separator || sign == '\n')) {
                enter(++cell);
                if (sign == '\n') {
                    return true;
                }
            }
        }
        return length > 0;
    }

    private void enter(int cell) {
        if (cell == yearCell) {
            yearStart = length;
        } else if (cell == yearCell + 1) {
            yearEnd = length - 1;
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        limit = Math.max(0, in.read(block));
        return limit > 0;
    }

    /** Four digits; empty where the row has no year. */
    String year() {
        if (yearStart < 0 || yearEnd - yearStart != YEAR) {
            return "";
        }
        int number = 0;
        for (int digit = 0; digit < YEAR; digit++) {
            byte sign = row[yearStart + digit];
            if (sign < '0' || sign > '9') {
                return "";
            }
            number = 10 * number + sign - '0';
        }
        String year = years[number];
        if (year == null) {
            year = new String(row, yearStart, YEAR, StandardCharsets.US_ASCII);
            years[number] = year;
        }
        return year;
    }

    int length() {
        return length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(row, 0, length);
    }

    byte[] toBytes() {
        return Arrays.copyOf(row, length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

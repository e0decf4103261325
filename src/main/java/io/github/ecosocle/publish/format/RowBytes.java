package io.github.ecosocle.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;

/** One CSV row as bytes. Millions are made, so numbers and codes are written digit by digit, never through a text. */
public final class RowBytes {
    private static final int LONGEST_NUMBER = 24;
    private static final long[] POWERS = powersOfTen();
    /** {@code 00} to {@code 99}: two digits cost one division. */
    private static final byte[] PAIRS = pairs();

    private byte[] bytes = new byte[1024];
    private int length;

    private static long[] powersOfTen() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    private static byte[] pairs() {
        byte[] pairs = new byte[200];
        for (int i = 0; i < 100; i++) {
            pairs[2 * i] = (byte) ('0' + i / 10);
            pairs[2 * i + 1] = (byte) ('0' + i % 10);
        }
        return pairs;
    }

    public void clear() {
        length = 0;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    public void sign(char ascii) {
        ensure(1);
        bytes[length++] = (byte) ascii;
    }

    /** Bytes that are a cell, or several, already. */
    public void cell(byte[] cell) {
        ensure(cell.length);
        System.arraycopy(cell, 0, bytes, length, cell.length);
        length += cell.length;
    }

    /** A text known to be ASCII and to need no quotes: a code of ours, a plain number. */
    public void ascii(String text) {
        int count = text.length();
        ensure(count);
        for (int i = 0; i < count; i++) {
            bytes[length + i] = (byte) text.charAt(i);
        }
        length += count;
    }

    /** A text of others; most are short numbers such as {@code 12,5}, which only need quotes. */
    public void text(String text) {
        int count = text.length();
        ensure(count + 2);
        int start = length;
        boolean comma = false;
        int at = start + 1;
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (!isPlain(c, i)) {
                cell(CsvText.cell(text));
                return;
            }
            comma |= c == ',';
            bytes[at++] = (byte) c;
        }
        if (comma) {
            bytes[start] = '"';
            bytes[at++] = '"';
            length = at;
        } else {
            System.arraycopy(bytes, start + 1, bytes, start, count);
            length = start + count;
        }
    }

    /** Printable ASCII but the quote, and nothing that could begin a formula. */
    private static boolean isPlain(char c, int at) {
        if (c < ' ' || c > '~' || c == '"') {
            return false;
        }
        return at > 0 || (c != '=' && c != '+' && c != '-' && c != '@');
    }

    public void integer(long value) {
        ensure(LONGEST_NUMBER);
        if (value == Long.MIN_VALUE) {
            ascii(Long.toString(value));
        } else if (value < 0) {
            bytes[length++] = '-';
            digits(-value);
        } else {
            digits(value);
        }
    }

    private void digits(long value) {
        int count = 1;
        while (count < POWERS.length && value >= POWERS[count]) {
            count++;
        }
        digits(value, count);
    }

    /** The last so many digits, with zeros before them where there are fewer. */
    private void digits(long value, int count) {
        long rest = value;
        int at = length + count;
        while (at - length >= 2) {
            long hundredth = rest / 100;
            int pair = 2 * (int) (rest - hundredth * 100);
            bytes[--at] = PAIRS[pair + 1];
            bytes[--at] = PAIRS[pair];
            rest = hundredth;
        }
        if (at > length) {
            bytes[--at] = (byte) ('0' + rest % 10);
        }
        length += count;
    }

    /** Tenths as a number with at most one decimal: {@code 1000} is {@code 100}, {@code 805} is {@code 80.5}. */
    public void tenths(int value) {
        decimal(value, 1);
    }

    /** {@code mantissa × 10^-scale}, plain, without trailing zeros, as {@code Quantity.toPlainText} writes it. */
    public void decimal(long mantissa, int scale) {
        long rest = mantissa;
        int decimals = scale;
        while (decimals > 0 && rest % 10 == 0) {
            rest /= 10;
            decimals--;
        }
        if (decimals == 0) {
            integer(rest);
            return;
        }
        if (decimals >= POWERS.length || rest == Long.MIN_VALUE) {
            ascii(BigDecimal.valueOf(rest, decimals).toPlainString());
            return;
        }
        ensure(2 * LONGEST_NUMBER);
        if (rest < 0) {
            bytes[length++] = '-';
            rest = -rest;
        }
        digits(rest / POWERS[decimals]);
        bytes[length++] = '.';
        digits(rest % POWERS[decimals], decimals);
    }
}

package io.github.ecosocle.publish.format.parquet.file;

import java.math.BigDecimal;

/** Decimals as the nearest double: what every reader of Parquet computes with. The CSV keeps every digit. */
public final class NumberColumn extends ParquetColumn {
    /** Below, a mantissa is a double without loss, and so is the power of ten: one division rounds once, as parsing would. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private final double[] numbers;

    NumberColumn(String name, boolean optional, int maxRows) {
        super(name, DOUBLE, Meaning.PLAIN, optional, maxRows);
        this.numbers = new double[maxRows];
    }

    public void add(double value) {
        numbers[place()] = value;
    }

    /** @param plain such as {@code -12.5}; empty when there is none */
    public void add(String plain) {
        if (plain.isEmpty()) {
            missing();
        } else {
            add(number(plain));
        }
    }

    /** {@code mantissa × 10^-scale}. */
    public void add(long mantissa, int scale) {
        boolean exact = scale >= 0 && scale <= EXACT_DIGITS && Math.abs(mantissa) < (long) POWERS[EXACT_DIGITS];
        add(
                exact && mantissa != Long.MIN_VALUE
                        ? mantissa / POWERS[scale]
                        : BigDecimal.valueOf(mantissa, scale).doubleValue());
    }

    static double number(String plain) {
        if (plain.length() > EXACT_DIGITS) {
            return Double.parseDouble(plain);
        }
        int at = plain.charAt(0) == '-' ? 1 : 0;
        int point = plain.length() - 1;
        long mantissa = 0;
        for (int i = at; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (sign == '.') {
                point = i;
            } else {
                mantissa = mantissa * 10 + (sign - '0');
            }
        }
        double number = mantissa / POWERS[plain.length() - 1 - point];
        return at == 1 ? -number : number;
    }

    @Override
    int dictionarySize() {
        return 0;
    }

    @Override
    void dictionary(Bytes page) {
        throw new IllegalStateException("decimals have no dictionary");
    }

    @Override
    void values(Bytes page) {
        page.doubles(numbers, values());
    }

    @Override
    byte[] least() {
        double least = Double.POSITIVE_INFINITY;
        for (int at = 0; at < values(); at++) {
            least = Math.min(least, numbers[at]);
        }
        return bytes(least);
    }

    @Override
    byte[] greatest() {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < values(); at++) {
            greatest = Math.max(greatest, numbers[at]);
        }
        return bytes(greatest);
    }

    private static byte[] bytes(double value) {
        Bytes bytes = new Bytes();
        bytes.littleEndian(Double.doubleToLongBits(value), Double.BYTES);
        return bytes.toBytes();
    }
}

package io.github.ecosocle.intake.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Turns a number as a workbook stores it into plain decimal text of at most 15 significant digits. */
public final class StoredNumber {
    /** What a double holds exactly, and what Excel shows: beyond it, 0.1 + 0.2 is 0.30000000000000004. */
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    /** No quantity of ours has an exponent beyond; 1E+100000000 written out would fill the memory. */
    private static final int MAX_EXPONENT = 400;

    private StoredNumber() {}

    /** @throws NumberFormatException when the text is no number */
    public static String plain(String stored) {
        return isPlain(stored) ? withoutTrailingZeros(stored) : plain(new BigDecimal(stored));
    }

    public static String plain(double stored) {
        return stored == Math.rint(stored) && Math.abs(stored) < 1e15
                ? Long.toString((long) stored)
                : plain(BigDecimal.valueOf(stored));
    }

    private static String plain(BigDecimal stored) {
        BigDecimal rounded = stored.round(FIFTEEN_DIGITS).stripTrailingZeros();
        if (rounded.signum() == 0) {
            return "0";
        }
        if (Math.abs((long) rounded.precision() - rounded.scale()) > MAX_EXPONENT) {
            throw new NumberFormatException("exponent out of bounds");
        }
        return rounded.toPlainString();
    }

    /** Digits with at most one point inside and fifteen digits in all: nothing to compute. */
    private static boolean isPlain(String stored) {
        int start = stored.startsWith("-") ? 1 : 0;
        int points = 0;
        int length = stored.length();
        for (int i = start; i < length; i++) {
            char c = stored.charAt(i);
            if (c == '.' && i > start && i < length - 1) {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        boolean leadingZero = length - start > 1 && stored.charAt(start) == '0' && stored.charAt(start + 1) != '.';
        int digits = length - start - points;
        return points <= 1 && digits > 0 && digits <= 15 && !leadingZero && !stored.equals("-0");
    }

    private static String withoutTrailingZeros(String plain) {
        int point = plain.indexOf('.');
        if (point < 0) {
            return plain;
        }
        int end = plain.length();
        while (plain.charAt(end - 1) == '0') {
            end--;
        }
        String shorter = plain.substring(0, end - 1 == point ? point : end);
        return shorter.equals("-0") ? "0" : shorter;
    }
}

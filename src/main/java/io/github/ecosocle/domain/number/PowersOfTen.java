package io.github.ecosocle.domain.number;

/** Powers of ten that a long holds. */
final class PowersOfTen {
    static final int GREATEST = 18;

    private static final long[] POWERS = new long[GREATEST + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i <= GREATEST; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private PowersOfTen() {}

    /** 10 to this power, from 0 to {@link #GREATEST}; beyond, an ArithmeticException like any overflow. */
    static long get(int power) {
        if (power < 0 || power > GREATEST) {
            throw new ArithmeticException("10^" + power + " is beyond longs");
        }
        return POWERS[power];
    }

    /** How many decimal digits can be put behind anything up to this number before it is beyond longs. */
    static int digitsLeft(long number) {
        long room = Long.MAX_VALUE / Math.max(1, Math.abs(number));
        int digits = 0;
        while (digits < GREATEST && POWERS[digits + 1] <= room) {
            digits++;
        }
        return digits;
    }
}

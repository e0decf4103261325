package io.github.ecosocle.normalise.number;

import io.github.ecosocle.domain.number.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Turns what people type into an exact number: {@code 12 345,6}, {@code 12'345.6}, {@code 1.234,5}, {@code −3},
 * {@code 5,482e2}, {@code 548,2 kg}. A lone {@code 1.234} stays ambiguous: its column decides. Runs once per cell of a
 * national load, hence no pattern and no object.
 */
public final class NumberReading {
    /** What a text turned out to be. */
    public enum Outcome {
        NUMBER,
        /** One mark, three digits behind: decimals or thousands. Read as decimals. */
        AMBIGUOUS,
        NOT_A_NUMBER,
        TOO_LARGE
    }

    private static final int LONGEST_TEXT = 80;
    private static final int MOST_EXPONENT = 60;

    private final DigitRuns runs = new DigitRuns();
    private int end;
    private int scale;
    private int exponent;
    private int evidence;
    private boolean unusual;
    private String tail = "";

    /** What the last number says about the marks of its column, see {@link Marks}. */
    public int evidence() {
        return evidence;
    }

    /** True when the form is rare in French: apostrophes, or marks between thousands. */
    public boolean isUnusual() {
        return unusual;
    }

    /** What stands behind the last number: a unit, perhaps. */
    public String tail() {
        return tail;
    }

    public Outcome read(String text, Amount into) {
        int at = DigitRuns.skipSpaces(text, 0);
        if (text.length() > LONGEST_TEXT || at == text.length()) {
            return Outcome.NOT_A_NUMBER;
        }
        char first = text.charAt(at);
        boolean negative = first == '-' || first == '\u2212';
        if (negative || first == '+') {
            at = DigitRuns.skipSpaces(text, at + 1);
        }
        runs.scan(text, at);
        end = runs.end();
        Outcome outcome = interpret(text);
        if (outcome == Outcome.NOT_A_NUMBER) {
            return outcome;
        }
        outcome = readExponent(text, outcome);
        tail = end == text.length()
                ? ""
                : text.substring(DigitRuns.skipSpaces(text, end), text.length()).strip();
        boolean simple = runs.significant() <= Amount.MOST_DIGITS && scale >= 0 && scale <= Amount.MOST_SCALE;
        if (simple) {
            into.set(negative ? -runs.digits() : runs.digits(), scale);
            return outcome;
        }
        return readLarge(text, negative, into) ? outcome : Outcome.TOO_LARGE;
    }

    private Outcome interpret(String text) {
        scale = 0;
        evidence = 0;
        unusual = false;
        int count = runs.marks();
        if (count == 0) {
            return runs.length(0) == 0 ? Outcome.NOT_A_NUMBER : Outcome.NUMBER;
        }
        char last = runs.mark(count - 1);
        boolean lastMayBeDecimal = last == '.' || last == ',';
        if (count == 1 && lastMayBeDecimal) {
            return interpretLone(text, last);
        }
        int alike = 1;
        while (alike < count && runs.mark(alike) == runs.mark(0)) {
            alike++;
        }
        boolean decimal = alike == count - 1 && lastMayBeDecimal;
        if ((alike < count && !decimal) || !runs.groupsOfThree(alike)) {
            return Outcome.NOT_A_NUMBER;
        }
        unusual = runs.mark(0) != ' ';
        evidence = Marks.groups(runs.mark(0)) | (decimal ? Marks.decimal(last) : 0);
        scale = decimal ? runs.length(count) : 0;
        return Outcome.NUMBER;
    }

    private Outcome interpretLone(String text, char mark) {
        scale = runs.length(1);
        boolean maybeThousands =
                runs.length(1) == 3 && runs.length(0) >= 1 && runs.length(0) <= 3 && text.charAt(runs.begin()) != '0';
        if (maybeThousands) {
            return Outcome.AMBIGUOUS;
        }
        evidence = Marks.decimal(mark);
        return Outcome.NUMBER;
    }

    /** {@code 1.234e3}: nobody groups thousands before an exponent. */
    private Outcome readExponent(String text, Outcome before) {
        exponent = 0;
        if (end + 1 >= text.length() || (text.charAt(end) != 'e' && text.charAt(end) != 'E')) {
            return before;
        }
        char sign = text.charAt(end + 1);
        int at = sign == '-' || sign == '+' || sign == '\u2212' ? end + 2 : end + 1;
        int from = at;
        int power = 0;
        for (; at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9'; at++) {
            power = Math.min(power * 10 + (text.charAt(at) - '0'), 10_000);
        }
        if (at == from) {
            return before;
        }
        exponent = sign == '-' || sign == '\u2212' ? -power : power;
        scale -= exponent;
        end = at;
        return Outcome.NUMBER;
    }

    private boolean readLarge(String text, boolean negative, Amount into) {
        if (runs.significant() == 0) {
            into.set(0, 0);
            return true;
        }
        if (exponent > MOST_EXPONENT || exponent < -MOST_EXPONENT * 2) {
            return exponent < 0 && into.setNearest(Rational.of(new BigDecimal(BigInteger.ONE, MOST_EXPONENT)));
        }
        BigInteger whole = new BigInteger(runs.plainDigits(text));
        return into.setNearest(Rational.of(new BigDecimal(negative ? whole.negate() : whole, scale)));
    }
}

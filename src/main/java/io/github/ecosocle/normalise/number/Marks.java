package io.github.ecosocle.normalise.number;

/** What the cells of one column prove, together, about their comma and their point: decimals or thousands. */
public final class Marks {
    private static final int COMMA_DECIMAL = 1;
    private static final int COMMA_GROUPS = 2;
    private static final int POINT_DECIMAL = 4;
    private static final int POINT_GROUPS = 8;
    private static final int OTHER_GROUPS = 16;

    private int seen;

    /** What a lone mark with three digits behind it means in this column. */
    public enum Meaning {
        DECIMAL,
        THOUSANDS,
        UNKNOWN
    }

    static int decimal(char mark) {
        return mark == ',' ? COMMA_DECIMAL : POINT_DECIMAL;
    }

    static int groups(char mark) {
        return mark == ',' ? COMMA_GROUPS : mark == '.' ? POINT_GROUPS : OTHER_GROUPS;
    }

    /** Takes the evidence of one number, see {@link NumberReading#evidence()}. */
    public void see(int evidence) {
        seen |= evidence;
    }

    public Meaning meaning(char mark) {
        boolean comma = mark == ',';
        boolean decimal = has(comma ? COMMA_DECIMAL : POINT_DECIMAL);
        boolean groups = has(comma ? COMMA_GROUPS : POINT_GROUPS);
        if (decimal != groups) {
            return decimal ? Meaning.DECIMAL : Meaning.THOUSANDS;
        }
        // nothing, or a contradiction, about this mark: ask the other one and the spaces
        boolean otherDecimal = has(comma ? POINT_DECIMAL : COMMA_DECIMAL);
        boolean otherGroups = has(comma ? POINT_GROUPS : COMMA_GROUPS) || has(OTHER_GROUPS);
        if (decimal || otherDecimal == otherGroups) {
            return Meaning.UNKNOWN;
        }
        return otherDecimal ? Meaning.THOUSANDS : Meaning.DECIMAL;
    }

    private boolean has(int evidence) {
        return (seen & evidence) != 0;
    }
}

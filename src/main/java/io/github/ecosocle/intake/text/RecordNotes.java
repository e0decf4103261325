package io.github.ecosocle.intake.text;

/** What was met while one record was cut: broken characters, stray quotes, lines inside quotes. */
final class RecordNotes {
    private boolean tooLong;
    private boolean broken;
    private boolean strayQuote;
    private boolean unclosedQuote;
    private int lineBreaks;
    private int quotedSeparators;

    void clear() {
        tooLong = false;
        broken = false;
        strayQuote = false;
        unclosedQuote = false;
        lineBreaks = 0;
        quotedSeparators = 0;
    }

    void noteOutside(char c) {
        strayQuote |= c == '"';
        broken |= c == 0 || c == TextEncoding.BROKEN;
    }

    void noteQuoted(char c, char separator) {
        if (c == '\n') {
            lineBreaks++;
        } else if (c == separator) {
            quotedSeparators++;
        } else {
            broken |= c == 0 || c == TextEncoding.BROKEN;
        }
    }

    void noteAfterQuote(char c) {
        strayQuote = true;
        noteOutside(c);
    }

    void noteUnclosedQuote() {
        unclosedQuote = true;
    }

    void noteLength(boolean fieldTooLong) {
        tooLong |= fieldTooLong;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** The record holds what is not text: NUL, or bytes that the encoding does not know. */
    boolean isBroken() {
        return broken;
    }

    boolean hasStrayQuote() {
        return strayQuote;
    }

    /** Lines that stand inside quotes. */
    int lineBreaks() {
        return lineBreaks;
    }

    /**
     * A quote was opened and never meant: the text ends inside it, or it runs over lines to the opening quote of a later
     * field, or over what looks like whole rows of the table.
     */
    boolean hasSwallowedRows(int tableWidth) {
        boolean wholeRows = tableWidth > 2 && lineBreaks > 0 && quotedSeparators >= lineBreaks * (tableWidth - 1);
        return unclosedQuote || lineBreaks > 0 && strayQuote || wholeRows;
    }
}

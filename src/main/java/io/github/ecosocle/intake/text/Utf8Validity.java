package io.github.ecosocle.intake.text;

/** Counts the well-formed and the ill-formed sequences of a stream of bytes taken as UTF-8. */
final class Utf8Validity {
    private long valid;
    private long invalid;
    private long doubled;
    private int awaited;
    private int seen;
    private int low = 0x80;
    private int high = 0xBF;
    private int tailLead;
    private int code;
    private int previousCode;

    boolean isBetweenCharacters() {
        return awaited == 0;
    }

    void next(int value) {
        if (awaited > 0) {
            if (value >= low && value <= high) {
                follow(value);
                return;
            }
            // the broken sequence is over; this byte may begin another one
            invalid += seen;
            awaited = 0;
        }
        begin(value);
    }

    private void follow(int value) {
        low = 0x80;
        high = 0xBF;
        seen++;
        code = code << 6 | value & 0x3F;
        if (--awaited == 0) {
            valid++;
            // Ã or Â or â followed by what Windows-1252 makes of a continuation byte: UTF-8 encoded twice
            if (Mojibake.isLead(previousCode) && Mojibake.isFollower(code)) {
                doubled++;
            }
            previousCode = code;
        }
    }

    private void begin(int value) {
        low = 0x80;
        high = 0xBF;
        if (value < 0x80) {
            previousCode = value;
            return;
        }
        if (value < 0xC2 || value > 0xF4) {
            invalid++;
            previousCode = 0;
            return;
        }
        tailLead = value;
        seen = 1;
        awaited = value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
        code = value & (0x3F >> awaited);
        restrict(value);
    }

    /** Overlong forms, surrogates and what lies beyond U+10FFFF are ill-formed. */
    private void restrict(int lead) {
        switch (lead) {
            case 0xE0 -> low = 0xA0;
            case 0xED -> high = 0x9F;
            case 0xF0 -> low = 0x90;
            case 0xF4 -> high = 0x8F;
            default -> {}
        }
    }

    /** The last character misses bytes: cut UTF-8, or one accented letter of an older encoding. */
    void end() {
        if (awaited > 0 && !isTruncated()) {
            invalid += seen;
            awaited = 0;
        }
    }

    /** True when the file stops in the middle of a character and everything else says UTF-8. */
    boolean isTruncated() {
        return awaited > 0 && invalid == 0 && (valid > 0 || seen > 1 || tailLead < 0xC4);
    }

    long valid() {
        return valid;
    }

    long invalid() {
        return invalid;
    }

    /** Characters that look like UTF-8 read as Windows-1252 and encoded again. */
    long doubled() {
        return doubled;
    }
}

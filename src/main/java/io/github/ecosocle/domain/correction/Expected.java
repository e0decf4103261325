package io.github.ecosocle.domain.correction;

import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * What a correction expects a file to say, as written there.
 *
 * @param unit empty when none is written
 * @param quantity the same in the canonical unit; null when the text is no plain number
 */
public record Expected(String value, String unit, @Nullable Rational quantity) {

    /** True for the same text, but for signs that cannot be seen. */
    public boolean isWritten(String received, String receivedUnit) {
        return seen(value).equals(seen(received)) && seen(unit).equals(seen(receivedUnit));
    }

    public boolean equalTo(Exact received) {
        return quantity != null && quantity.equals(received.toRational());
    }

    /** True when what one finds, the other finds too. */
    public boolean isSameAs(Expected other) {
        return isWritten(other.value, other.unit) || (quantity != null && quantity.equals(other.quantity));
    }

    private static String seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && !isUnseen(sign))
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }

    /** What no line of YAML can hold as it is. */
    static boolean isUnseen(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}

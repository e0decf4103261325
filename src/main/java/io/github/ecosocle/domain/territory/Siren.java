package io.github.ecosocle.domain.territory;

/** The nine digits that name a legal person, last one a Luhn key (INSEE, Sirene). Always text. */
public final class Siren {
    public static final int LENGTH = 9;

    private Siren() {}

    /** Nine ASCII digits, whatever their key. */
    public static boolean looksLikeOne(CharSequence text) {
        return text.length() == LENGTH && isDigits(text);
    }

    public static boolean isDigits(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Nine digits whose Luhn sum is a multiple of ten. */
    public static boolean isValid(CharSequence text) {
        if (!looksLikeOne(text)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = text.charAt(i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}

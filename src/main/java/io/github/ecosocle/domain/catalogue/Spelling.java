package io.github.ecosocle.domain.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** How spellings are compared: what people type differs in case, accents, spaces and punctuation. */
public final class Spelling {
    private Spelling() {}

    /** Lower case, no accents, {@code œ} as {@code oe}, every run of anything but letters and digits one space. */
    public static String headingKey(String text) {
        String plain = withoutAccents(text);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '%') {
                key.append(c);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    /** Lower case, no accents, {@code ²} as {@code 2}, no spaces at all. */
    public static String unitKey(String text) {
        String plain = withoutAccents(text);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    private static String withoutAccents(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String lower = text.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("n°", "n ");
        StringBuilder plain = new StringBuilder(lower.length());
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c == '’' || c == '\u2044' ? c == '’' ? '\'' : '/' : c);
            }
        }
        return plain.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}

package io.github.ecosocle.intake.text;

import org.jspecify.annotations.Nullable;

/**
 * Turns characters into strings, giving the same string again for the short texts seen lately: of 37 million cells of a
 * national load, nine in ten repeat a code, a year or a unit.
 */
final class Texts {
    private static final int KEPT = 1 << 12;
    private static final int KEPT_CHARS = 40;

    private final @Nullable String[] kept = new @Nullable String[KEPT];

    String text(char[] chars, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return "";
        }
        if (length > KEPT_CHARS) {
            return new String(chars, from, length);
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = (hash ^ hash >>> 12) & KEPT - 1;
        String known = kept[slot];
        if (known != null && isSame(known, chars, from, length)) {
            return known;
        }
        String fresh = new String(chars, from, length);
        kept[slot] = fresh;
        return fresh;
    }

    private static boolean isSame(String known, char[] chars, int from, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}

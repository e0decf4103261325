package io.github.ecosocle.intake.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Repairs text that was UTF-8, was read as Windows-1252 and written again: {@code CommunautÃ©} → {@code Communauté}. */
final class Mojibake {
    /** What Windows-1252 shows for the bytes 80 to 9F; the five it leaves undefined stay control characters. */
    private static final char[] UPPER_CONTROLS = upperControls();

    private Mojibake() {}

    private static char[] upperControls() {
        char[] shown = new char[32];
        Charset charset = Charset.forName("windows-1252");
        for (int i = 0; i < shown.length; i++) {
            char decoded = charset.decode(ByteBuffer.wrap(new byte[] {(byte) (0x80 + i)}))
                    .get(0);
            shown[i] = decoded == '\uFFFD' ? (char) (0x80 + i) : decoded;
        }
        return shown;
    }

    /** Ã, Â, â … : what the first byte of an encoded accent looks like. */
    static boolean isLead(int code) {
        return code >= 0xC2 && code <= 0xF4;
    }

    /** What the following bytes look like. */
    static boolean isFollower(int code) {
        return code >= 0x80 && code <= 0xBF || code > 0xFF && toByte((char) code) >= 0;
    }

    /** The text repaired, or itself where the repair would not be exact. */
    static String repair(String text) {
        if (!isSuspect(text)) {
            return text;
        }
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            int value = toByte(text.charAt(i));
            if (value < 0) {
                return text;
            }
            bytes[i] = (byte) value;
        }
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        try {
            CharBuffer repaired = strict.decode(ByteBuffer.wrap(bytes));
            return repaired.toString();
        } catch (CharacterCodingException notTwiceEncoded) {
            return text;
        }
    }

    private static boolean isSuspect(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isLead(text.charAt(i)) && isFollower(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static int toByte(char c) {
        if (c < 0x80 || c >= 0xA0 && c <= 0xFF) {
            return c;
        }
        for (int i = 0; i < UPPER_CONTROLS.length; i++) {
            if (UPPER_CONTROLS[i] == c) {
                return 0x80 + i;
            }
        }
        return -1;
    }
}

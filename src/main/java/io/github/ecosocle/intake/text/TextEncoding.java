package io.github.ecosocle.intake.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a file, chosen on the evidence of all its bytes.
 *
 * @param label as people know it
 * @param markBytes bytes of the byte order marks to skip
 * @param usual UTF-8, or plain ASCII: nothing to tell
 * @param doubled some text seems to have been encoded twice
 */
record TextEncoding(Charset charset, String label, int markBytes, boolean usual, boolean doubled) {
    /** Stands for undecodable bytes: no file can hold it, whereas an honest U+FFFD may come from afar. */
    static final char BROKEN = '\uFFFF';

    private static final int[] MAC_ROMAN_ACCENTS = {
        0x88, 0x89, 0x8D, 0x8E, 0x8F, 0x90, 0x91, 0x94, 0x95, 0x99, 0x9D, 0x9E
    };
    private static final int[] WINDOWS_ACCENTS = {
        0xC0, 0xC2, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCE, 0xCF, 0xD4, 0xD9, 0xDB, 0xE0, 0xE2, 0xE4, 0xE6, 0xE7, 0xE8,
        0xE9, 0xEA, 0xEB, 0xEE, 0xEF, 0xF1, 0xF4, 0xF6, 0xF9, 0xFB, 0xFC
    };
    private static final int[] WINDOWS_SIGNS = {
        0x80, 0x85, 0x8C, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9C, 0xA0, 0xA7, 0xAB, 0xB0, 0xB1, 0xB2,
        0xB3, 0xB5, 0xB7, 0xBB, 0xBC, 0xBD
    };
    private static final int[] WINDOWS_ONLY = {
        0x80, 0x82, 0x83, 0x84, 0x85, 0x8C, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9C
    };

    static TextEncoding choose(byte[] head, ByteEvidence evidence) {
        if (startsWith(head, 0, 0xEF, 0xBB, 0xBF)) {
            int marks = startsWith(head, 3, 0xEF, 0xBB, 0xBF) ? 6 : 3;
            return new TextEncoding(
                    StandardCharsets.UTF_8,
                    "UTF-8",
                    marks,
                    true,
                    evidence.utf8().doubled() > 0);
        }
        if (startsWith(head, 0, 0xFF, 0xFE)) {
            return other(StandardCharsets.UTF_16LE, "UTF-16", 2);
        }
        if (startsWith(head, 0, 0xFE, 0xFF)) {
            return other(StandardCharsets.UTF_16BE, "UTF-16", 2);
        }
        if (evidence.looksUtf16LittleEndian()) {
            return other(StandardCharsets.UTF_16LE, "UTF-16", 0);
        }
        if (evidence.looksUtf16BigEndian()) {
            return other(StandardCharsets.UTF_16BE, "UTF-16", 0);
        }
        if (isUtf8(evidence)) {
            return new TextEncoding(
                    StandardCharsets.UTF_8, "UTF-8", 0, true, evidence.utf8().doubled() > 0);
        }
        return singleByte(evidence);
    }

    private static boolean startsWith(byte[] head, int from, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (from + i >= head.length || (head[from + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static TextEncoding other(Charset charset, String label, int markBytes) {
        return new TextEncoding(charset, label, markBytes, false, false);
    }

    /** Mostly well-formed sequences; or ill-formed ones only, of which no French text in Windows-1252 is made. */
    private static boolean isUtf8(ByteEvidence evidence) {
        Utf8Validity utf8 = evidence.utf8();
        if (utf8.invalid() == 0 || utf8.valid() >= utf8.invalid()) {
            return true;
        }
        return utf8.valid() == 0
                && evidence.count(WINDOWS_ACCENTS) + evidence.count(WINDOWS_SIGNS) + evidence.count(MAC_ROMAN_ACCENTS)
                        == 0;
    }

    private static TextEncoding singleByte(ByteEvidence evidence) {
        if (evidence.count(MAC_ROMAN_ACCENTS) > evidence.count(WINDOWS_ACCENTS) && Charset.isSupported("x-MacRoman")) {
            return other(Charset.forName("x-MacRoman"), "Mac OS Roman", 0);
        }
        if (evidence.ligatures() + evidence.count(0xA4) > 0 && evidence.count(WINDOWS_ONLY) == 0) {
            return other(Charset.forName("ISO-8859-15"), "ISO-8859-15", 0);
        }
        boolean doubled = evidence.utf8().valid() > 0;
        return new TextEncoding(Charset.forName("windows-1252"), "Windows-1252", 0, false, doubled);
    }

    /** Undecodable bytes become {@link #BROKEN}, so that their row can be told. */
    CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(BROKEN));
    }
}

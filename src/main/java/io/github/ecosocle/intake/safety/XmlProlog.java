package io.github.ecosocle.intake.safety;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Looks at what stands before the first element of an XML part: a document type there can read files of ours or grow
 * without end, and no spreadsheet has one.
 */
final class XmlProlog {
    private static final int PROLOG_BYTES = 1 << 16;
    private static final Set<String> ENCODINGS =
            Set.of("utf-8", "utf8", "utf-16", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252");

    private final String text;
    private int at;

    private XmlProlog(String text) {
        this.text = text;
    }

    /** True when nothing but an XML declaration, comments and white space precede the first element. */
    static boolean isHarmless(InputStream part) throws IOException {
        byte[] bytes = part.readNBytes(PROLOG_BYTES);
        String text = new String(bytes, charset(bytes));
        return text.isBlank() && bytes.length < PROLOG_BYTES || new XmlProlog(withoutMark(text)).reachesElement();
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.ISO_8859_1;
        }
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (first) {
            case 0xFEFF, '<' -> StandardCharsets.UTF_16BE;
            case 0xFFFE, '<' << 8 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.ISO_8859_1;
        };
    }

    private static String withoutMark(String text) {
        if (text.startsWith("\uFEFF")) {
            return text.substring(1);
        }
        return text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
    }

    private boolean reachesElement() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<?", at)) {
                int start = at;
                if (!skipPast("?>") || !isKnownEncoding(text.substring(start, at))) {
                    return false;
                }
            } else if (text.startsWith("<!--", at)) {
                if (!skipPast("-->")) {
                    return false;
                }
            } else {
                return text.charAt(at) == '<' && at + 1 < text.length() && text.charAt(at + 1) != '!';
            }
        }
        return false;
    }

    private boolean skipPast(String mark) {
        int found = text.indexOf(mark, at);
        at = found < 0 ? text.length() : found + mark.length();
        return found >= 0;
    }

    /** UTF-7 and others hide a document type from those who look for it. */
    private static boolean isKnownEncoding(String instruction) {
        int found = instruction.indexOf("encoding");
        if (!instruction.startsWith("<?xml ") || found < 0) {
            return true;
        }
        String rest = instruction.substring(found + "encoding".length()).replace('\'', '"');
        int open = rest.indexOf('"');
        int close = rest.indexOf('"', open + 1);
        return open >= 0
                && close > open
                && ENCODINGS.contains(rest.substring(open + 1, close).toLowerCase(Locale.ROOT));
    }
}

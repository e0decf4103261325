package io.github.ecosocle.publish.format;

import io.github.ecosocle.domain.text.SafeText;
import java.nio.charset.StandardCharsets;

/** Turns a text into the bytes of one CSV cell: UTF-8, quoted as in RFC 4180 only when it must be, never a formula. */
final class CsvText {
    private CsvText() {}

    static byte[] cell(String text) {
        String safe = SafeText.forSpreadsheet(text);
        String quoted = needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
        return quoted.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}

package io.github.ecosocle.publish.format;

import io.github.ecosocle.domain.text.SafeText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Turns a text into the bytes of one CSV cell: UTF-8, quoted as in RFC 4180 only when it must be, never a formula. */
public final class CsvText {
    private CsvText() {}

    public static byte[] cell(String text) {
        String safe = SafeText.forSpreadsheet(text);
        String quoted = needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
        return quoted.getBytes(StandardCharsets.UTF_8);
    }

    /** A whole record, for files of few rows. */
    public static byte[] row(String... texts) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        for (int i = 0; i < texts.length; i++) {
            row.writeBytes(cell(texts[i]));
            row.write(i + 1 < texts.length ? ',' : '\n');
        }
        return row.toByteArray();
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

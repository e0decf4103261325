package io.github.ecosocle.publish.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    /** What a reader of RFC 4180 gets back from the bytes of a cell. */
    static byte[] unquoted(byte[] cell) {
        String text = new String(cell, StandardCharsets.UTF_8);
        String inner =
                text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
        return inner.getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        return new String(CsvText.cell(text), StandardCharsets.UTF_8);
    }

    @Test
    void a_plain_text_is_not_quoted() {
        assertThat(cell("Saint-Étienne ; d’où")).isEqualTo("Saint-Étienne ; d’où");
    }

    @Test
    void comma_quote_and_line_breaks_are_quoted() {
        assertThat(cell("12,5")).isEqualTo("\"12,5\"");
        assertThat(cell("dit \"non\"")).isEqualTo("\"dit \"\"non\"\"\"");
        assertThat(cell("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(cell("a\rb")).isEqualTo("\"a\rb\"");
    }
}

package io.github.ecosocle.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=5",
                "+33 6 12 34 56 78",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "-3,5 kg",
                "--5",
                "+a",
                "-2e",
                "-5%%",
                "-3 14",
                "-12 3456",
                "-,",
                "=",
                "@",
                "+",
                "-A1"
            })
    void what_could_run_gets_an_apostrophe(String text) {
        assertThat(SafeText.forSpreadsheet(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-3,5",
                "+12",
                "-1 234,5",
                "-1\u00a0234\u202f567,25",
                "-1.234.567,8",
                "-1'234.5",
                "-0.5e-3",
                "-,5",
                "- 3",
                "-12 %",
                "-",
                "--",
                "-€",
                "",
                "12,5",
                "texte = a",
                " =1",
                "'=1"
            })
    void numbers_markers_and_texts_stay_as_they_are(String text) {
        assertThat(SafeText.forSpreadsheet(text)).isEqualTo(text);
    }

    @Test
    void hidden_characters_are_shown() {
        assertThat(SafeText.visible("a\nb\tc\r\u0000\u001b[31m\u202ecsv.exe\ud800"))
                .isEqualTo("a\\nb\\tc\\r\\u0000\\u001b[31m\\u202ecsv.exe\\ud800");
        assertThat(SafeText.visible("Évaluation 😀\u00a0n°1.csv")).isEqualTo("Évaluation 😀\u00a0n°1.csv");
    }

    @Test
    void no_sign_of_html_keeps_its_meaning() {
        assertThat(SafeText.forHtml("<a href='x' title=\"y\">&\u0007"))
                .isEqualTo("&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;\\u0007");
    }
}

package io.github.ecosocle.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    @ParameterizedTest
    @ValueSource(strings = {"Communauté", "Cœur d’Ardèche – Ouest", "Île-de-France", "12 500 €", "CÔTÉ ÉST"})
    void text_encoded_twice_comes_back(String text) {
        String twice = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertThat(twice).isNotEqualTo(text);
        assertThat(Mojibake.repair(twice)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Communauté", "PÂTÉ", "São Paulo", "Ã", "Ã© et œuvre €", "12 °C", "Зелёный"})
    void what_is_not_exactly_that_is_left_alone(String text) {
        assertThat(Mojibake.repair(text)).isEqualTo(text);
    }
}

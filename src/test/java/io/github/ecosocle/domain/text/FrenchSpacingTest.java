package io.github.ecosocle.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrenchSpacingTest {
    @Test
    void a_line_cannot_break_before_high_signs_nor_inside_guillemets() {
        assertThat(FrenchSpacing.of("Vu : « oui » ; quoi ? 5 % ! 3 €"))
                .isEqualTo("Vu\u00a0: «\u00a0oui\u00a0»\u00a0; quoi\u00a0? 5\u00a0%\u00a0! 3\u00a0€");
    }

    @Test
    void other_spaces_stay() {
        String text = "à 8 h, le taux (% des EPCI) : x".replace(" :", ":");
        assertThat(FrenchSpacing.of(text)).isSameAs(text);
    }

    @Test
    void markup_keeps_its_tags_and_what_is_to_be_typed() {
        assertThat(FrenchSpacing.ofMarkup("<a href=\"a ;b\">x</a> : <code class=\"c\">a ; b</code> ; fin <codex>y ?"))
                .isEqualTo("<a href=\"a ;b\">x</a>\u00a0: <code class=\"c\">a ; b</code>\u00a0; fin <codex>y\u00a0?");
    }

    @Test
    void what_is_read_aloud_is_spaced_too() {
        assertThat(FrenchSpacing.ofMarkup("<svg aria-label=\"a : b\"></svg><b"))
                .isEqualTo("<svg aria-label=\"a\u00a0: b\"></svg><b");
    }
}

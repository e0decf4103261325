package io.github.ecosocle.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final String SIGNS = "aAéÉœŒçÇ 0179.,;:-_/()²³'’\u00A0\u202F\t%n°Nµ";

    @Test
    void headings_differ_by_letters_and_digits_only() {
        assertThat(Spelling.headingKey("  Émissions  de GES\u00A0: ")).isEqualTo("emissions de ges");
        assertThat(Spelling.headingKey("crte_1.1")).isEqualTo("crte 1 1");
        assertThat(Spelling.headingKey("N° SIREN")).isEqualTo("n siren");
        assertThat(Spelling.headingKey("cours d’eau")).isEqualTo(Spelling.headingKey("cours d'eau"));
        assertThat(Spelling.headingKey("Œuvre (%)")).isEqualTo("oeuvre %");
        assertThat(Spelling.headingKey(" -- ")).isEmpty();
    }

    @Test
    void units_keep_their_signs_but_not_their_spaces() {
        assertThat(Spelling.unitKey("kt éq CO₂ / hab.")).isEqualTo("kteqco2/hab.");
        assertThat(Spelling.unitKey("Mm³")).isEqualTo("mm3");
        assertThat(Spelling.unitKey("m\u00B2\u00A0/\u202Fhab")).isEqualTo("m2/hab");
        assertThat(Spelling.unitKey("N. C.")).isEqualTo("n.c.");
        assertThat(Spelling.unitKey("-  €")).isEqualTo("-€");
    }

    @Test
    void a_key_is_its_own_key() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            String text = any(random);
            String heading = Spelling.headingKey(text);
            assertThat(Spelling.headingKey(heading)).as(text).isEqualTo(heading);
            assertThat(heading).doesNotContain("  ").isEqualTo(heading.strip());
            String unit = Spelling.unitKey(text);
            assertThat(Spelling.unitKey(unit)).as(text).isEqualTo(unit.replace("n°", "n"));
        }
    }

    private static String any(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}

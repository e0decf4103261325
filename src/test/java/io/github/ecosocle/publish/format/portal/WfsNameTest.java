package io.github.ecosocle.publish.format.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WfsNameTest {
    @ParameterizedTest
    @CsvSource({
        "dma_t, dma_t",
        "Déchets (kg/hab.), dechets_kg_hab",
        "2030_cible, m_2030_cible",
        "PM2.5, pm2_5",
        "___, m_",
        "ﬁn œuvre, n_uvre"
    })
    void a_name_is_plain_lower_case(String name, String safe) {
        assertThat(WfsName.of(name)).isEqualTo(safe).matches("[a-z_][a-z0-9_]*");
    }

    @Test
    void no_two_names_become_one() {
        String longName = "a".repeat(80);
        assertThat(WfsName.distinct(List.of("dma t", "dma-t", "annee", longName, longName + "b"), Set.of("annee"))
                        .values())
                .containsExactly("dma_t", "dma_t_2", "annee_2", "a".repeat(63), "a".repeat(61) + "_2");
    }
}

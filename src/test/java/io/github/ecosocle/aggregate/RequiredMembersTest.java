package io.github.ecosocle.aggregate;

import static io.github.ecosocle.aggregate.SmallReference.A;
import static io.github.ecosocle.aggregate.SmallReference.B;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** crte-2 is A and B; A has 300 of its 330 people, so that the threshold alone would let a total without B pass. */
class RequiredMembersTest {
    private static final String LACKING = "PARTIEL couverture : membre obligatoire manquant";

    private final SmallReference reference =
            new SmallReference().threshold("dma_t", 50).threshold("dma_kg_hab", 50);

    private Country withoutB() {
        return reference.country().deposit("inconnu", "2025-03-01", "epci " + A + " 2023 dma_t 150");
    }

    @Test
    void without_requirement_the_threshold_decides() {
        assertThat(withoutB().value("crte-2", "dma_t", 2023)).isEqualTo("150");
    }

    @Test
    void a_total_waits_for_its_required_member() {
        reference.required(B);
        assertThat(withoutB().told("crte-2", "dma_t", 2023)).isEqualTo(LACKING);
        assertThat(withoutB().told("crte-2", "dma_kg_hab", 2023)).isEqualTo(LACKING);
        assertThat(withoutB().value("crte-1", "dma_t", 2023)).isEqualTo("150");
    }

    @Test
    void a_member_may_be_required_for_one_measure() {
        reference.required(B, "sau_ha");
        assertThat(withoutB().value("crte-2", "dma_t", 2023)).isEqualTo("150");
        reference.required(B, "dma_t");
        assertThat(withoutB().told("crte-2", "dma_kg_hab", 2023)).isEqualTo(LACKING);
    }

    @Test
    void once_the_member_has_answered_all_is_published() {
        reference.required(B);
        Country country = withoutB().deposit("inconnu", "2025-03-02", "epci " + B + " 2023 dma_t 15");
        assertThat(country.value("crte-2", "dma_t", 2023)).isEqualTo("165");
    }
}

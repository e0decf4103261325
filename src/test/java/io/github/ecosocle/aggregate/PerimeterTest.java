package io.github.ecosocle.aggregate;

import static io.github.ecosocle.aggregate.SmallReference.A;
import static io.github.ecosocle.aggregate.SmallReference.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territory;
import org.junit.jupiter.api.Test;

/** The territories of a job are those with a commune in its perimeter, as the job file writes it. */
class PerimeterTest {
    private final SmallReference reference = new SmallReference();

    private Country deposit(String... lines) {
        return reference.country().deposit("inconnu", "2025-03-01", lines);
    }

    @Test
    void a_perimeter_holds_what_has_a_commune_in_it() {
        String[] values = {"epci " + A + " 2023 dma_t 150", "epci " + B + " 2023 dma_t 15"};
        reference.perimeter("departement:59");
        assertThat(deposit(values).figures(A, "dma_t", 2023)).hasSize(1);
        assertThat(deposit(values).figures(B, "dma_t", 2023)).isEmpty();
        assertThat(deposit(values).figures("FR", "dma_t", 2023)).isEmpty();
        reference.perimeter("region:32");
        assertThat(deposit(values).figures(B, "dma_t", 2023)).hasSize(1);
        assertThat(deposit(values).figures("988", "dma_t", 2023)).isEmpty();
        reference.perimeter("FR");
        assertThat(deposit(values).figures("988", "dma_t", 2023)).isEmpty();
        assertThat(deposit(values).figures("FR", "dma_t", 2023)).hasSize(1);
    }

    @Test
    void a_pole_is_a_perimeter_of_its_own() {
        String[] values = {"epci " + A + " 2023 dma_t 150", "epci " + B + " 2023 dma_t 15"};
        reference.perimeter("pole:pole-1");
        assertThat(deposit(values).figures("pole-1", "dma_t", 2023)).hasSize(1);
        assertThat(deposit(values).figures(B, "dma_t", 2023)).hasSize(1);
        assertThat(deposit(values).figures(A, "dma_t", 2023)).isEmpty();
    }

    @Test
    void communes_beyond_the_perimeter_are_left_out() {
        reference.perimeter("departement:59");
        Country country = deposit("commune 62002 2023 dma_t 15", "commune 59001 2023 dma_t 20");
        assertThat(country.figures("62002", "dma_t", 2023)).isEmpty();
        assertThat(country.figures("59001", "dma_t", 2023)).hasSize(1);
    }

    @Test
    void a_perimeter_that_the_reference_does_not_hold_is_a_mistake() {
        reference.perimeter("region:99");
        assertThatThrownBy(() -> deposit("epci " + B + " 2023 dma_t 15").aggregate())
                .hasMessage("unknown perimeter: region:99");
    }

    @Test
    void a_crte_whose_communes_are_not_known_is_published_in_france_only() {
        reference.territories.territory(new Territory(Level.CRTE, "crte-9", "CRTE sans communes"), 0);
        assertThat(deposit("epci " + B + " 2023 dma_t 15").figures("crte-9", "dma_t", 2023))
                .hasSize(1);
        reference.perimeter("region:32");
        assertThat(deposit("epci " + B + " 2023 dma_t 15").figures("crte-9", "dma_t", 2023))
                .isEmpty();
    }
}

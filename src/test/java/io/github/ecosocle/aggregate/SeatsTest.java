package io.github.ecosocle.aggregate;

import static io.github.ecosocle.aggregate.SmallReference.A;
import static io.github.ecosocle.aggregate.SmallReference.B;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.Coverage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A job may count a straddling EPCI as a whole where it has its seat. A has 100 people in 59 and 200 in 62. */
class SeatsTest {
    private static final String SEAT = "siege : EPCI comptés en entier là où ils ont leur siège : ";
    private static final String PRESUMED =
            "siege_presume : siège inconnu, EPCI comptés en entier là où ils ont le plus d’habitants : ";

    private final SmallReference reference = new SmallReference().straddling(JobDefinition.Straddling.BY_SEAT);

    private Country deposit() {
        return reference
                .country()
                .deposit(
                        "inconnu",
                        "2025-03-01",
                        "epci " + A + " 2023 dma_t 150",
                        "epci " + B + " 2023 dma_t 15",
                        "commune 62003 2023 dma_t 2");
    }

    @Test
    void the_whole_epci_goes_to_the_departement_of_its_seat() {
        reference.territories.seat(A, "59");
        Country country = deposit();
        assertThat(country.told("59", "dma_t", 2023)).isEqualTo("150 AGREGE " + SEAT + A + "=1.000000");
        // 15 + 2
        assertThat(country.told("62", "dma_t", 2023)).isEqualTo("17 AGREGE " + SEAT + A + "=0.000000");
        assertThat(country.told("32", "dma_t", 2023)).isEqualTo("167 AGREGE");
        assertThat(country.told("crte-1", "dma_t", 2023)).isEqualTo("152 AGREGE");
        assertThat(country.coverage("62", "dma_t", 2023).splitShares()).isEqualTo(A + "=0.000000");
        assertThat(country.figure("62", "dma_t", 2023).coverage()).isEqualTo(new Coverage(2, 2, 1000, List.of()));
    }

    @Test
    void its_people_go_with_it() {
        reference.territories.seat(A, "59");
        // 150 t for all 300 people; 17 t for 34
        assertThat(deposit().value("59", "dma_kg_hab", 2023)).isEqualTo("500");
        assertThat(deposit().value("62", "dma_kg_hab", 2023)).isEqualTo("500");
    }

    @Test
    void a_watercourse_or_a_mesh_is_not_split_either() {
        reference.territories.seat(A, "59");
        Country country = reference
                .country()
                .deposit(
                        "inconnu",
                        "2025-03-01",
                        "epci " + A + " 2023 meff_cbc_km2 4",
                        "epci " + A + " 2023 masses_eau_nb 3");
        assertThat(country.value("59", "meff_cbc_km2", 2023)).isEqualTo("4");
        assertThat(country.value("59", "masses_eau_nb", 2023)).isEqualTo("3");
    }

    @Test
    void without_a_known_seat_it_goes_where_most_of_its_people_live_and_this_is_told() {
        Country country = deposit();
        assertThat(country.told("59", "dma_t", 2023)).startsWith("ABSENT " + PRESUMED + A + "=0.000000");
        assertThat(country.told("62", "dma_t", 2023)).isEqualTo("167 AGREGE " + PRESUMED + A + "=1.000000");
    }

    @Test
    void a_seat_where_it_has_no_commune_is_no_seat() {
        reference.territories.seat(A, "988");
        assertThat(deposit().value("62", "dma_t", 2023)).isEqualTo("167");
        SmallReference unheard = new SmallReference().straddling(JobDefinition.Straddling.BY_SEAT);
        unheard.territories.seat(A, "00");
        assertThat(unheard.country()
                        .deposit("inconnu", "2025-03-01", "epci " + A + " 2023 dma_t 150")
                        .told("59", "dma_t", 2023))
                .startsWith("ABSENT " + PRESUMED);
    }

    @Test
    void of_two_departements_with_as_many_people_the_first_is_taken() {
        reference.people(2023, Map.of("59001", 150L, "62001", 150L, "62002", 30L, "62003", 4L));
        assertThat(deposit().value("59", "dma_t", 2023)).isEqualTo("150");
        assertThat(deposit().value("62", "dma_t", 2023)).isEqualTo("17");
    }

    @Test
    void an_epci_that_is_missing_is_missing_at_its_seat_only() {
        reference.territories.seat(A, "59");
        Country country = reference
                .country()
                .deposit("inconnu", "2025-03-01", "epci " + B + " 2023 dma_t 15", "commune 62003 2023 dma_t 2");
        assertThat(country.value("62", "dma_t", 2023)).isEqualTo("17");
        assertThat(country.figure("59", "dma_t", 2023).coverage()).isEqualTo(new Coverage(1, 0, 0, List.of(A)));
        assertThat(country.value("32", "dma_t", 2023)).isEmpty();
    }
}

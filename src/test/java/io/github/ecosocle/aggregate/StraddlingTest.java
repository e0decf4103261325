package io.github.ecosocle.aggregate;

import static io.github.ecosocle.aggregate.SmallReference.A;
import static io.github.ecosocle.aggregate.SmallReference.B;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.Coverage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The contract, 5.3: EPCI A has a third of its people and four tenths of its land in département 59, the rest in 62. */
class StraddlingTest {
    private final SmallReference reference = new SmallReference();

    private Country deposit(String... lines) {
        return reference.country().deposit("inconnu", "2025-03-01", lines);
    }

    @Test
    void people_energy_and_waste_go_by_population() {
        Country country =
                deposit("epci " + A + " 2023 dma_t 150", "epci " + B + " 2023 dma_t 15", "commune 62003 2023 dma_t 2");
        // 150 x 100 / 300; 150 x 200 / 300 + 15 + 2
        assertThat(country.told("59", "dma_t", 2023)).isEqualTo("50 AGREGE ventile : " + A + "=0.333333");
        assertThat(country.told("62", "dma_t", 2023)).isEqualTo("117 AGREGE ventile : " + A + "=0.666667");
        assertThat(country.told("32", "dma_t", 2023)).isEqualTo("167 AGREGE");
        assertThat(country.coverage("59", "dma_t", 2023).splitShares()).isEqualTo(A + "=0.333333");
        assertThat(country.coverage("32", "dma_t", 2023).splitShares()).isEmpty();
        assertThat(country.figure("59", "dma_t", 2023).coverage()).isEqualTo(new Coverage(1, 1, 1000, List.of()));
    }

    @Test
    void per_head_the_part_is_divided_by_the_people_of_the_part() {
        // 50 t for 100 people
        assertThat(deposit("epci " + A + " 2023 dma_t 150").told("59", "dma_kg_hab", 2023))
                .isEqualTo("500 DERIVE ventile : " + A + "=0.333333");
    }

    @Test
    void a_part_whose_people_are_not_known_that_year_has_no_figure_per_head() {
        reference.people(2018, Map.of("59001", 100L, A, 300L, "62002", 30L, "62003", 4L));
        // 2013 is five years from 2018, ten from 2023
        Country country = deposit("epci " + A + " 2013 dma_t 150");
        assertThat(country.value("59", "dma_kg_hab", 2013)).isEqualTo("500");
        assertThat(country.value("62", "dma_kg_hab", 2013)).isEmpty();
    }

    @Test
    void land_goes_by_area() {
        Country country = deposit("epci " + A + " 2023 sau_ha 1000");
        // 4 of 10 km2
        assertThat(country.told("59", "sau_ha", 2023)).isEqualTo("400 AGREGE ventile : " + A + "=0.400000");
    }

    @Test
    void land_goes_by_population_where_an_area_is_not_known() {
        SmallReference other = new SmallReference();
        addStraddling(other);
        Country country = other.country().deposit("inconnu", "2025-03-01", "epci 200000172 2023 sau_ha 100");
        // 30 of 120 people: commune 59009 has no area
        assertThat(country.told("59", "sau_ha", 2023)).startsWith("PARTIEL").contains("couverture");
        assertThat(country.coverage("59", "sau_ha", 2023).splitShares()).isEqualTo("200000172=0.250000");
    }

    /** EPCI 200000172: communes 59009 (30 people, no area) and 62009 (90, 3 km2). */
    private static void addStraddling(SmallReference reference) {
        reference.straddlingEpci("200000172", "59009", 0, "62009", 300);
        reference.people(
                2023, Map.of("59001", 100L, "62001", 200L, "62002", 30L, "62003", 4L, "59009", 30L, "62009", 90L));
    }

    @Test
    void the_values_of_its_communes_say_better_how_to_share_an_epci() {
        Country country =
                deposit("epci " + A + " 2023 dma_t 150", "commune 59001 2023 dma_t 20", "commune 62001 2023 dma_t 80");
        // its own 150 stay, of which 20 of 100 in 59
        assertThat(country.told(A, "dma_t", 2023)).isEqualTo("150 FOURNI");
        assertThat(country.told("59", "dma_t", 2023)).isEqualTo("30 AGREGE ventile : " + A + "=0.200000");
        assertThat(country.coverage("59", "dma_t", 2023).splitShares()).isEqualTo(A + "=0.200000");
    }

    @Test
    void communes_that_are_all_zero_say_nothing_about_shares() {
        Country country =
                deposit("epci " + A + " 2023 dma_t 150", "commune 59001 2023 dma_t 0", "commune 62001 2023 dma_t 0");
        assertThat(country.value("59", "dma_t", 2023)).isEqualTo("50");
    }

    @Test
    void some_communes_alone_do_not_change_the_shares() {
        Country country = deposit("epci " + A + " 2023 dma_t 150", "commune 59001 2023 dma_t 20");
        assertThat(country.value("59", "dma_t", 2023)).isEqualTo("50");
    }

    @Test
    void where_the_epci_is_the_sum_of_its_communes_nothing_is_split() {
        Country country = deposit("commune 59001 2023 dma_t 20", "commune 62001 2023 dma_t 80");
        assertThat(country.told("59", "dma_t", 2023)).isEqualTo("20 AGREGE");
        assertThat(country.coverage("59", "dma_t", 2023).splitShares()).isEmpty();
    }

    @Test
    void the_communes_of_a_part_are_enough_for_that_part() {
        Country country = deposit("commune 59001 2023 dma_t 20");
        assertThat(country.told("59", "dma_t", 2023)).isEqualTo("20 AGREGE");
        assertThat(country.figure("62", "dma_t", 2023).coverage().missing()).containsExactly(A, B, "commune:62003");
    }

    @Test
    void a_ratio_of_parts_needs_both_terms() {
        Country country = deposit("epci " + A + " 2023 sau_ha 1000", "epci " + A + " 2023 sau_bio_ha 100");
        // 40 of 400
        assertThat(country.told("59", "sau_bio_pct", 2023)).isEqualTo("10 DERIVE ventile : " + A + "=0.400000");
        assertThat(deposit("epci " + A + " 2023 sau_ha 1000").value("59", "sau_bio_pct", 2023))
                .isEmpty();
    }

    @Test
    void nobody_known_to_live_in_it_is_no_share_of_nothing() {
        reference.people(2023, Map.of("62002", 30L, "62003", 4L));
        Country country = deposit("epci " + A + " 2023 dma_t 150");
        assertThat(country.value("59", "dma_t", 2023)).isEmpty();
        assertThat(country.figure("59", "dma_t", 2023).coverage().missing()).containsExactly(A);
    }

    @Test
    void a_job_may_split_nothing() {
        reference.straddling(JobDefinition.Straddling.NOT_SPLIT);
        Country country = deposit("epci " + A + " 2023 dma_t 150", "epci " + B + " 2023 dma_t 15");
        assertThat(country.value("59", "dma_t", 2023)).isEmpty();
        assertThat(country.figure("59", "dma_t", 2023).coverage().missing()).containsExactly(A);
        assertThat(country.value("crte-2", "dma_t", 2023)).isEqualTo("165");
        assertThat(deposit("commune 59001 2023 dma_t 20").value("59", "dma_t", 2023))
                .isEqualTo("20");
    }
}

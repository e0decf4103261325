package io.github.ecosocle.aggregate;

import static io.github.ecosocle.aggregate.SmallReference.A;
import static io.github.ecosocle.aggregate.SmallReference.B;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.figure.Coverage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The contract, 5.1 and 5.4: ratios of sums, over exactly the members that have both, from 80 % of the weight. */
class RatiosTest {
    private static final Map<String, Long> YEAR_2018 = Map.of("59001", 10L, "62001", 10L, "62002", 80L, "62003", 0L);
    private static final String NO_POPULATION = "ABSENT denominateur : aucune population connue à cinq ans près";

    private final SmallReference reference = new SmallReference();

    private Country deposit(String... lines) {
        return reference.country().deposit("inconnu", "2025-03-01", lines);
    }

    private Country organicFarming() {
        return deposit("epci " + A + " 2023 sau_ha 1000", "epci " + A + " 2023 sau_bio_ha 100");
    }

    @Test
    void rates_are_never_averaged() {
        Country country = organicFarming();
        country.deposit("inconnu", "2025-03-01", "epci " + B + " 2023 sau_ha 100", "epci " + B + " 2023 sau_bio_ha 50");
        // 150 of 1 100; the mean of 10 % and 50 % would be 30
        assertThat(country.told("crte-2", "sau_bio_pct", 2023)).isEqualTo("13.636 DERIVE");
    }

    @Test
    void four_fifths_of_the_weight_are_enough() {
        // 240 of 300 people are exactly 80 %
        reference.people(2023, Map.of("59001", 100L, "62001", 140L, "62002", 56L, "62003", 4L));
        assertThat(organicFarming().told("32", "sau_bio_pct", 2023))
                .isEqualTo("10 DERIVE couverture : calculé sur les membres connus");
        assertThat(organicFarming().coverage("32", "sau_bio_pct", 2023).weightTenths())
                .isEqualTo(800);
    }

    @Test
    void less_than_four_fifths_are_not() {
        // 240 of 301 people are 79.7 %
        reference.people(2023, Map.of("59001", 100L, "62001", 140L, "62002", 57L, "62003", 4L));
        assertThat(organicFarming().told("32", "sau_bio_pct", 2023))
                .isEqualTo("PARTIEL couverture : membres manquants");
    }

    @Test
    void numerator_and_denominator_come_from_the_same_members() {
        Country country = organicFarming();
        country.deposit("inconnu", "2025-03-01", "epci " + B + " 2023 sau_bio_ha 50");
        // 100 of 1 000: the 50 of B have no denominator; 300 of 330 people
        assertThat(country.value("crte-2", "sau_bio_pct", 2023)).isEqualTo("10");
        assertThat(country.figure("crte-2", "sau_bio_pct", 2023).coverage())
                .isEqualTo(new Coverage(2, 1, 909, List.of(B)));
    }

    @Test
    void a_leak_rate_is_what_does_not_arrive() {
        Country country = deposit(
                "epci " + A + " 2023 eau_introduite_m3 1000",
                "epci " + A + " 2023 eau_consommee_m3 800",
                "epci " + B + " 2023 eau_introduite_m3 100",
                "epci " + B + " 2023 eau_consommee_m3 50");
        // (1100 - 850) / 1100
        assertThat(country.told("crte-2", "taux_fuite_pct", 2023)).isEqualTo("22.727 DERIVE");
        assertThat(country.told(A, "taux_fuite_pct", 2023)).isEqualTo("20 DERIVE");
    }

    @Test
    void ratios_are_rounded_half_up_to_their_decimals() {
        Country country = deposit("epci " + B + " 2023 sau_ha 1600", "epci " + B + " 2023 sau_bio_ha 1");
        // 0.0625
        assertThat(country.value(B, "sau_bio_pct", 2023)).isEqualTo("0.063");
    }

    @Test
    void zero_divides_nothing() {
        Country country = deposit("epci " + B + " 2023 sau_ha 0", "epci " + B + " 2023 sau_bio_ha 0");
        assertThat(country.told(B, "sau_bio_pct", 2023)).isEqualTo("ABSENT denominateur : dénominateur nul");
        assertThat(country.told("pole-1", "sau_bio_pct", 2023)).isEqualTo("ABSENT denominateur : dénominateur nul");
    }

    @Test
    void a_figure_per_head_uses_the_population_of_its_year_else_the_nearest() {
        reference.people(2018, YEAR_2018);
        Country country = deposit(
                "epci " + B + " 2023 dma_t 15",
                "epci " + B + " 2020 dma_t 16",
                "epci " + B + " 2013 dma_t 16",
                "epci " + B + " 2012 dma_t 16");
        // 15 t for 30 people; 16 t for the 80 of 2018, two years away; 2012 is six years from it
        assertThat(country.told(B, "dma_kg_hab", 2023)).isEqualTo("500 DERIVE");
        assertThat(country.coverage(B, "dma_kg_hab", 2023).populationYear()).isEqualTo(2023);
        assertThat(country.told(B, "dma_kg_hab", 2020)).isEqualTo("200 DERIVE population : 2018");
        assertThat(country.coverage(B, "dma_kg_hab", 2020).populationYear()).isEqualTo(2018);
        assertThat(country.told(B, "dma_kg_hab", 2013)).isEqualTo("200 DERIVE population : 2018");
        assertThat(country.told(B, "dma_kg_hab", 2012)).isEqualTo(NO_POPULATION);
        assertThat(country.told(B, "dma_t", 2012)).isEqualTo("16 FOURNI");
    }

    @Test
    void a_job_may_fix_the_population() {
        reference.people(2018, YEAR_2018).fixedPopulation(2018);
        Country country = deposit("epci " + B + " 2023 dma_t 16", "epci " + B + " 1999 dma_t 16");
        assertThat(country.told(B, "dma_kg_hab", 2023)).isEqualTo("200 DERIVE population : 2018");
        assertThat(country.told(B, "dma_kg_hab", 1999)).isEqualTo("200 DERIVE population : 2018");
        reference.fixedPopulation(2010);
        assertThat(deposit("epci " + B + " 2023 dma_t 16").told(B, "dma_kg_hab", 2023))
                .isEqualTo(NO_POPULATION);
    }

    @Test
    void a_territory_whose_people_are_not_all_known_has_no_figure_per_head() {
        reference.people(2023, Map.of("59001", 100L, "62001", 200L, "62002", 30L));
        Country country =
                deposit("epci " + A + " 2023 dma_t 150", "epci " + B + " 2023 dma_t 15", "commune 62003 2023 dma_t 2");
        assertThat(country.told("32", "dma_kg_hab", 2023)).isEqualTo(NO_POPULATION);
        // 165 t for 330 people
        assertThat(country.told("crte-2", "dma_kg_hab", 2023)).isEqualTo("500 DERIVE");
    }

    @Test
    void the_people_of_an_epci_may_be_known_without_those_of_its_communes() {
        reference.people(2023, Map.of(A, 300L, "62002", 30L, "62003", 4L));
        Country country = deposit("epci " + A + " 2023 dma_t 150", "commune 62003 2023 dma_t 2");
        // 152 t for 304 people
        assertThat(country.told("crte-1", "dma_kg_hab", 2023)).isEqualTo("500 DERIVE");
    }

    @Test
    void the_weight_of_a_figure_per_head_is_the_population_that_divides_it() {
        reference.people(2018, YEAR_2018);
        Country country = deposit("epci " + B + " 2018 dma_t 15");
        // 80 of the 100 people of 2018, though 30 of the 334 of 2023; 15 t for 80 people
        assertThat(country.told("32", "dma_kg_hab", 2018))
                .isEqualTo("187.5 DERIVE couverture : calculé sur les membres connus");
        assertThat(country.coverage("32", "dma_kg_hab", 2018).weightTenths()).isEqualTo(800);
        assertThat(country.coverage("32", "dma_kg_hab", 2018).weight()).isEqualTo("population");
        assertThat(country.figure("32", "dma_kg_hab", 2018).coverage().populationTenths())
                .isEqualTo(89);
    }

    @Test
    void the_mesh_is_a_mean_by_area() {
        Country country = deposit("epci " + A + " 2023 meff_cbc_km2 4", "epci " + B + " 2023 meff_cbc_km2 2");
        // (4 x 10 + 2 x 7) / 17
        assertThat(country.told("crte-2", "meff_cbc_km2", 2023)).isEqualTo("3.176470588235 AGREGE");
        assertThat(country.coverage("crte-2", "meff_cbc_km2", 2023).weight()).isEqualTo("surface_km2");
    }

    @Test
    void the_weight_of_a_mean_by_area_is_the_area() {
        Country country = deposit("epci " + A + " 2023 meff_cbc_km2 4");
        // 10 of 17 km2 are 58.8 %, though 300 of 330 people are 90.9 %
        assertThat(country.told("crte-2", "meff_cbc_km2", 2023)).isEqualTo("PARTIEL couverture : membres manquants");
        assertThat(country.coverage("crte-2", "meff_cbc_km2", 2023).weightTenths())
                .isEqualTo(588);
        assertThat(country.figure("crte-2", "meff_cbc_km2", 2023).coverage().populationTenths())
                .isEqualTo(909);
    }

    @Test
    void where_an_area_is_not_known_the_weight_is_the_population() {
        Country country = deposit("epci " + A + " 2023 meff_cbc_km2 4");
        // commune 62003 has no area: 300 of 304 people are 98.68 %
        assertThat(country.told("crte-1", "meff_cbc_km2", 2023))
                .isEqualTo("4 AGREGE couverture : calculé sur les membres connus");
        assertThat(country.coverage("crte-1", "meff_cbc_km2", 2023).weight()).isEqualTo("population");
        assertThat(country.coverage("crte-1", "meff_cbc_km2", 2023).weightTenths())
                .isEqualTo(986);
    }

    @Test
    void the_mesh_of_an_epci_or_of_a_part_follows_from_all_its_communes() {
        Country country = deposit("commune 59001 2023 meff_cbc_km2 5", "commune 62001 2023 meff_cbc_km2 10");
        // (5 x 4 + 10 x 6) / 10
        assertThat(country.told(A, "meff_cbc_km2", 2023)).isEqualTo("8 AGREGE");
        assertThat(country.told("59", "meff_cbc_km2", 2023)).isEqualTo("5 AGREGE");
        assertThat(country.figure("59", "meff_cbc_km2", 2023).coverage())
                .isEqualTo(new Coverage(1, 1, 1000, List.of()));
        assertThat(deposit("commune 62001 2023 meff_cbc_km2 10").value(A, "meff_cbc_km2", 2023))
                .isEmpty();
    }

    @Test
    void the_mesh_of_a_straddling_epci_is_never_split() {
        Country country = deposit("epci " + A + " 2023 meff_cbc_km2 4");
        assertThat(country.told("59", "meff_cbc_km2", 2023)).isEqualTo("ABSENT non_envoye");
        assertThat(country.figure("59", "meff_cbc_km2", 2023).coverage().missing())
                .containsExactly(A);
    }
}

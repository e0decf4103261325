package io.github.ecosocle.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.Statut;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of the contract, section 5, each on figures small enough to work out by hand. */
class AggregationTest {
    private static final String A = "200069037";
    private static final String B = "246201016";

    private Country country;

    @BeforeEach
    void open() {
        country = Country.real();
    }

    private Country deposit(String... lines) {
        return country.deposit("inconnu", "2025-03-01", lines);
    }

    @Test
    void the_silence_of_a_commune_without_epci_is_told_and_bars_no_total() {
        deposit("epci " + A + " 2023 dma_t 150", "epci " + B + " 2023 dma_t 15");
        Figure region = country.figure("32", "dma_t", 2023);
        assertThat(region.value()).isEqualTo("165");
        assertThat(region.statut()).isEqualTo(Statut.AGREGE);
        assertThat(region.motif()).isEqualTo("couverture : calculé sur les membres connus");
        assertThat(region.coverage().missing()).containsExactly("commune:62003");
        // 330 of 334 people: 98.80 %
        assertThat(region.coverage().populationTenths()).isEqualTo(988);
    }

    @Test
    void a_straddling_epci_is_split_and_the_parts_add_up() {
        deposit("epci " + A + " 2023 dma_t 150", "epci " + B + " 2023 dma_t 15", "commune 62003 2023 dma_t 2");
        // 100 of 300 people
        assertThat(country.value("59", "dma_t", 2023)).isEqualTo("50");
        assertThat(country.figure("59", "dma_t", 2023).motif()).contains("ventile");
        // 100 + 15 + 2
        assertThat(country.value("62", "dma_t", 2023)).isEqualTo("117");
        assertThat(country.value("32", "dma_t", 2023)).isEqualTo("167");
    }

    @Test
    void departements_add_up_to_their_region_whatever_the_values() {
        SplittableRandom random = new SplittableRandom(20260115);
        for (int turn = 0; turn < 40; turn++) {
            Country one = Country.real();
            BigDecimal a = BigDecimal.valueOf(random.nextLong(1_000_000) * 3, 3);
            BigDecimal b = BigDecimal.valueOf(random.nextLong(1_000_000), 2);
            one.deposit(
                    "inconnu",
                    "2025-03-01",
                    "epci " + A + " 2023 dma_t " + a.toPlainString(),
                    "epci " + B + " 2023 dma_t " + b.toPlainString(),
                    "commune 62003 2023 dma_t 1");
            BigDecimal sum =
                    new BigDecimal(one.value("59", "dma_t", 2023)).add(new BigDecimal(one.value("62", "dma_t", 2023)));
            assertThat(sum).isEqualByComparingTo(one.value("32", "dma_t", 2023));
            assertThat(sum).isEqualByComparingTo(a.add(b).add(BigDecimal.ONE));
        }
    }

    @Test
    void an_epci_is_split_by_the_values_of_its_communes_where_they_are_known() {
        deposit("epci " + A + " 2023 dma_t 150", "commune 59001 2023 dma_t 20", "commune 62001 2023 dma_t 80");
        // its own value stays: 150, of which 20 of 100 in the Nord
        assertThat(country.value(A, "dma_t", 2023)).isEqualTo("150");
        assertThat(country.value("59", "dma_t", 2023)).isEqualTo("30");
    }

    @Test
    void communes_add_up_to_an_epci_that_says_nothing() {
        deposit("commune 59001 2023 dma_t 20", "commune 62001 2023 dma_t 80.5");
        Figure epci = country.figure(A, "dma_t", 2023);
        assertThat(epci.value()).isEqualTo("100.5");
        assertThat(epci.statut()).isEqualTo(Statut.AGREGE);
    }

    @Test
    void a_ratio_is_that_of_the_sums_and_never_a_mean_of_rates() {
        deposit(
                "epci " + A + " 2023 sau_ha 1000",
                "epci " + A + " 2023 sau_bio_ha 100",
                "epci " + B + " 2023 sau_ha 100",
                "epci " + B + " 2023 sau_bio_ha 50");
        // 150 of 1 100; the mean of 10 % and 50 % would be 30
        assertThat(country.value("32", "sau_bio_pct", 2023)).isEqualTo("13.636");
    }

    @Test
    void a_ratio_counts_only_members_that_have_both_terms() {
        deposit(
                "epci " + A + " 2023 sau_ha 1000",
                "epci " + A + " 2023 sau_bio_ha 100",
                "epci " + B + " 2023 sau_bio_ha 50");
        // 100 of 1 000, on 300 of 334 people
        Figure region = country.figure("32", "sau_bio_pct", 2023);
        assertThat(region.value()).isEqualTo("10");
        assertThat(region.coverage().missing()).containsExactly(B, "commune:62003");
    }

    @Test
    void below_four_fifths_of_the_weight_there_is_no_ratio() {
        deposit("epci " + B + " 2023 dma_t 15");
        Figure region = country.figure("32", "dma_kg_hab", 2023);
        assertThat(region.value()).isEmpty();
        assertThat(region.motif()).startsWith("couverture");
        // 15 t for 30 people
        assertThat(country.value(B, "dma_kg_hab", 2023)).isEqualTo("500");
    }

    @Test
    void the_nearest_population_within_five_years_is_used_and_told() {
        deposit("epci " + B + " 2024 dma_t 15", "epci " + B + " 2029 dma_t 15");
        assertThat(country.figure(B, "dma_kg_hab", 2024).motif()).contains("population : 2023");
        assertThat(country.value(B, "dma_kg_hab", 2024)).isEqualTo("500");
        assertThat(country.figure(B, "dma_kg_hab", 2029).motif()).startsWith("denominateur");
        assertThat(country.value(B, "dma_kg_hab", 2029)).isEmpty();
    }

    @Test
    void zero_is_a_number_but_divides_nothing() {
        deposit("epci " + B + " 2023 sau_ha 0", "epci " + B + " 2023 sau_bio_ha 0");
        assertThat(country.value("pays-un", "sau_ha", 2023)).isEqualTo("0");
        assertThat(country.value(B, "sau_bio_pct", 2023)).isEmpty();
        assertThat(country.figure(B, "sau_bio_pct", 2023).motif()).startsWith("denominateur");
    }

    @Test
    void the_mesh_is_weighted_by_area() {
        deposit("epci " + A + " 2023 meff_cbc_km2 4", "epci " + B + " 2023 meff_cbc_km2 2");
        // (4 x 10 + 2 x 5.5) / 15.5
        assertThat(country.value("32", "meff_cbc_km2", 2023)).isEqualTo("3.290322580645");
    }

    @Test
    void a_rate_sent_alone_gives_its_numerator_back() {
        deposit("epci " + B + " 2023 dma_kg_hab 500");
        Figure tonnes = country.figure(B, "dma_t", 2023);
        // 500 kg for 30 people
        assertThat(tonnes.value()).isEqualTo("15");
        assertThat(tonnes.statut()).isEqualTo(Statut.RECONSTRUIT);
    }

    @Test
    void a_computed_rate_beats_a_sent_one_and_a_gap_is_told() {
        deposit("epci " + B + " 2023 dma_t 15", "epci " + B + " 2023 dma_kg_hab 600");
        Aggregation aggregation = country.aggregate();
        assertThat(aggregation.gaps()).containsOnlyKeys(1).containsValue("500");
        assertThat(aggregation.setAside().get(1)).contains("500", "20 %");
        assertThat(country.value(B, "dma_kg_hab", 2023)).isEqualTo("500");
    }

    @Test
    void a_supplied_figure_stands_where_none_can_be_computed() {
        deposit("region 32 2023 dma_t 1000", "epci " + B + " 2023 dma_t 15");
        Figure region = country.figure("32", "dma_t", 2023);
        assertThat(region.value()).isEqualTo("1000");
        assertThat(region.statut()).isEqualTo(Statut.FOURNI);
    }

    @Test
    void a_secret_member_hides_the_sum() {
        deposit("epci " + A + " 2023 dma_t 150", "epci " + B + " 2023 dma_t secret", "commune 62003 2023 dma_t 2");
        assertThat(country.figure(B, "dma_t", 2023).statut()).isEqualTo(Statut.SECRET);
        assertThat(country.value("32", "dma_t", 2023)).isEmpty();
        assertThat(country.figure("32", "dma_t", 2023).motif()).startsWith("secret_secondaire");
    }

    @Test
    void a_word_carries_the_number_before_it_on() {
        deposit("epci " + B + " 2023 dma_t 15").deposit("inconnu", "2025-06-01", "epci " + B + " 2023 dma_t nc");
        Figure carried = country.figure(B, "dma_t", 2023);
        assertThat(carried.value()).isEqualTo("15");
        assertThat(carried.statut()).isEqualTo(Statut.RECONDUIT);
        assertThat(carried.motif()).startsWith("reconduit").contains("2025-03-01");
    }
}

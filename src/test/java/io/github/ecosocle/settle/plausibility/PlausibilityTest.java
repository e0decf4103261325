package io.github.ecosocle.settle.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.scrutiny.Tolerances;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EPCI of 20 000 people: 11 000 t of waste are 550 kg per head. Waste may change by 30 % a year, land by 100 %. */
class PlausibilityTest {
    private final TwelveAndMore country = new TwelveAndMore();

    @ParameterizedTest
    @CsvSource({
        "dma_t, 11000, 14300, false",
        "dma_t, 11000, 14310, true",
        "dma_t, 14310, 11000, true",
        "sau_ha, 1000, 2000, false",
        "sau_ha, 1000, 2010, true",
        "sau_ha, 1000, 499, true",
        "sau_ha, 1000, 0, true",
        "sau_ha, 0, 1000, false"
    })
    void a_jump_is_told_of_the_later_year(String measure, String before, String after, boolean told) {
        country.deposit("e00 " + measure + " 2020 " + before, "e00 " + measure + " 2021 " + after);
        assertThat(country.told()).isEqualTo(told ? List.of("1 YEAR_JUMP") : List.of());
    }

    @Test
    void a_jump_says_what_it_is_compared_with() {
        country.deposit("e00 dma_t 2019 10000").deposit("e00 dma_t 2021 20000");
        assertThat(country.sentence())
                .contains("« lu »", "CC 0 en 2021, contre 10000 t en 2019, soit +100 %", "au plus 30 % par an");
    }

    @Test
    void two_years_may_change_twice_as_much() {
        // 1.3 × 1.3 = 1.69
        country.deposit("e00 dma_t 2019 10000", "e00 dma_t 2021 16900");
        assertThat(country.told()).isEmpty();
    }

    @Test
    void a_year_too_far_is_no_history() {
        country.deposit("e00 dma_t 2015 8000", "e00 dma_t 2021 20000");
        assertThat(country.told()).isEmpty();
        assertThat(new TwelveAndMore()
                        .deposit("e00 sau_ha 2015 10", "e00 sau_ha 2020 400")
                        .told())
                .containsExactly("1 YEAR_JUMP");
    }

    @Test
    void the_job_says_how_much_a_measure_may_change_that_says_nothing() {
        country.tolerances(new Tolerances(10, 5, 12, 1)).deposit("e00 sau_ha 2020 1000", "e00 sau_ha 2021 1200");
        assertThat(country.told()).containsExactly("1 YEAR_JUMP");
    }

    @Test
    void a_value_far_from_similar_epci_is_told() {
        // 13 EPCI of 522 to 588 kg, spread under a tenth: 5 × 0.1 is a factor of 1.65, 908 kg
        country.others("dma_t", 2021, 11_000).deposit("e00 dma_t 2021 20000");
        assertThat(country.told()).containsExactly("13 PEERS");
        assertThat(country.sentence())
                .contains(
                        "fait 1 t par habitant", "une médiane de 0,558 t par habitant pour 14 EPCI de 15 000 à 30 000");
        assertThat(new TwelveAndMore()
                        .others("dma_t", 2021, 11_000)
                        .deposit("e00 dma_t 2021 18000")
                        .told())
                .isEmpty();
    }

    @Test
    void too_few_peers_say_nothing() {
        country.tolerances(new Tolerances(100, 5, 15, 1))
                .others("dma_t", 2021, 11_000)
                .deposit("e00 dma_t 2021 20000");
        assertThat(country.told()).isEmpty();
    }

    @Test
    void a_past_year_that_peers_contradict_does_not_accuse_the_next() {
        country.others("dma_t", 2020, 11_000)
                .others("dma_t", 2021, 11_000)
                .deposit("e00 dma_t 2020 20000", "e00 dma_t 2021 11000");
        assertThat(country.told()).containsExactly("26 PEERS");
    }

    @Test
    void levels_above_have_a_history_and_communes_are_left_alone() {
        country.deposit(
                "region:32 sau_ha 2020 1000",
                "region:32 sau_ha 2021 5000",
                "commune:59010 sau_ha 2020 10",
                "commune:59010 sau_ha 2021 90");
        assertThat(country.told()).containsExactly("1 YEAR_JUMP");
    }

    @Test
    void a_part_above_the_whole_of_another_submission_is_told() {
        country.deposit("e00 sau_ha 2021 100").deposit("e00 sau_bio_ha 2021 120", "e01 sau_bio_ha 2021 120");
        assertThat(country.told()).containsExactly("1 PART_ABOVE_TOTAL");
        assertThat(country.sentence()).contains("qui vaut 100 ha");
    }

    @Test
    void within_one_submission_parts_and_wholes_were_compared_before() {
        country.deposit("e00 sau_ha 2021 100", "e00 sau_bio_ha 2021 120");
        assertThat(country.told()).isEmpty();
    }

    @Test
    void decimals_count_as_decimals() {
        country.deposit(
                "e00 sau_ha 2020 10.55", "e00 sau_ha 2021 21.1", "e01 sau_ha 2020 10.5", "e01 sau_ha 2021 21.1");
        assertThat(country.told()).containsExactly("3 YEAR_JUMP");
    }

    @Test
    void epci_that_differ_much_make_more_look_usual() {
        // 40 to 520 ha: the median distance is a factor of 1.55, 2 000 ha are 2.9 usual distances away
        String[] lines = new String[TwelveAndMore.COUNT];
        for (int i = 1; i < lines.length; i++) {
            lines[i] = TwelveAndMore.epci(i) + " sau_ha 2021 " + 40 * i;
        }
        lines[0] = "e00 sau_ha 2021 2000";
        assertThat(country.deposit(lines).told()).isEmpty();
        country.tolerances(new Tolerances(100, 2, 12, 1));
        assertThat(country.told()).contains("0 PEERS");
    }

    @Test
    void rates_are_compared_as_they_are() {
        country.others("dma_kg_hab", 2021, 550).deposit("e00 dma_kg_hab 2021 1000");
        assertThat(country.told()).containsExactly("13 PEERS");
        assertThat(country.sentence()).contains("fait 1000 kg/hab, contre une médiane de 558 kg/hab pour");
    }

    @Test
    void doubts_come_in_the_order_of_the_values() {
        country.deposit("e00 dma_t 2021 20000", "e00 sau_ha 2021 5000", "e00 dma_t 2020 10000", "e00 sau_ha 2020 1000");
        assertThat(country.told()).containsExactly("0 YEAR_JUMP", "1 YEAR_JUMP");
    }

    @Test
    void a_value_may_surprise_twice() {
        country.others("dma_t", 2021, 11_000).deposit("e00 dma_t 2020 11000", "e00 dma_t 2021 20000");
        assertThat(country.told()).containsExactly("14 PEERS", "14 YEAR_JUMP");
    }
}

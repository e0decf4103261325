package io.github.ecosocle.settle.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EPCI of 20 000 people. Energy is usual from 10 to 100 MWh per head: from 200 000 to 2 000 000 MWh. */
class SlipsTest {
    private final TwelveAndMore country = new TwelveAndMore();

    private static Doubt.Slip slip(TwelveAndMore country) {
        assertThat(country.doubts()).hasSize(1);
        Doubt doubt = country.doubts().get(0);
        assertThat(doubt.rule()).isEqualTo(Slips.UNIT_SLIP);
        return Objects.requireNonNull(doubt.slip());
    }

    @ParameterizedTest
    @CsvSource({
        "500, 500000, '×1000 : GWh écrits, lus en MWh'",
        "500000000, 500000, '÷1000 : kWh écrits, lus en MWh'",
        "43, 500090, '×11630 : ktep écrits, lus en MWh'",
        "43000, 500090, '×11,63 : tep écrits, lus en MWh'",
        "5815000, 500000, '÷11,63 : MWh écrits, lus en tep'",
        "5000, 500000, '×100 : 100 fois trop petit'",
        "25, 500000, '×20000 : valeur par habitant (MWh/hab) pour un total'"
    })
    void the_factor_is_known_by_the_year_before(String value, String corrected, String told) {
        country.deposit("e00 conso_mwh 2020 510000", "e00 conso_mwh 2021 " + value);
        Doubt.Slip slip = slip(country);
        assertThat(slip.told()).isEqualTo(told);
        assertThat(slip.value()).isEqualTo(corrected);
        assertThat(slip)
                .extracting("territory", "measure", "year", "unit")
                .containsExactly("e00", "conso_mwh", 2021, "MWh");
    }

    @Test
    void the_first_year_is_told_when_it_is_the_wrong_one() {
        country.deposit("e00 conso_mwh 2020 510", "e00 conso_mwh 2021 500000");
        assertThat(country.told()).containsExactly("0 UNIT_SLIP");
        assertThat(country.sentence())
                .contains(
                        "s’écarte de celle de 2021 (500000 MWh).", "donnerait 510000 MWh.", "(GWh écrits, lus en MWh)");
    }

    @Test
    void peers_tell_the_factor_without_history() {
        country.others("dma_t", 2021, 11_000).deposit("e00 dma_t 2021 11000000");
        assertThat(slip(country).told()).isEqualTo("÷1000 : kg écrits, lus en t");
        assertThat(country.sentence())
                .contains("la médiane des EPCI de 15 000 à 30 000 habitants (0,558 t par habitant)");
    }

    @Test
    void bounds_alone_tell_a_factor_when_no_other_suits() {
        // 0.5 MWh per head: a hundred times is 50, ten and a thousand are outside or no slip, tep 5.8
        country.deposit("e00 conso_mwh 2021 10000");
        assertThat(slip(country).told()).isEqualTo("×100 : 100 fois trop petit");
    }

    @Test
    void bounds_alone_say_nothing_when_several_suit() {
        // 0.2 MWh per head: 20 by a hundred, 55 by TJ for MWh
        country.deposit("e00 conso_mwh 2021 4000");
        assertThat(country.told()).isEmpty();
    }

    @Test
    void a_total_for_a_rate_is_known() {
        country.deposit("e00 dma_kg_hab 2020 560", "e00 dma_kg_hab 2021 11000");
        assertThat(slip(country).told()).isEqualTo("÷20 : total (t) pour une valeur par habitant");
    }

    @Test
    void a_yield_for_a_leak_rate_is_known() {
        country.deposit("e00 taux_fuite_pct 2020 21", "e00 taux_fuite_pct 2021 80");
        assertThat(slip(country).told()).isEqualTo("100 − valeur : complément à 100 %");
        assertThat(slip(country).value()).isEqualTo("20");
    }

    @Test
    void a_jump_that_no_unit_explains_stays_a_jump() {
        country.deposit("e00 conso_mwh 2020 500000", "e00 conso_mwh 2021 1800000");
        assertThat(country.told()).containsExactly("1 YEAR_JUMP");
    }

    @Test
    void a_slip_that_peers_contradict_is_not_believed() {
        country.others("dma_t", 2020, 11_000)
                .others("dma_t", 2021, 11_000)
                .deposit("e00 dma_t 2020 11", "e00 dma_t 2021 11000");
        assertThat(country.told()).containsExactly("26 UNIT_SLIP");
    }

    /** Two years apart, energy may change by 1.69: ktep (11 630) and a value per head (20 000) may both suit. */
    @ParameterizedTest
    @CsvSource({"27, '×20000 : valeur par habitant (MWh/hab) pour un total'", "40, '×11630 : ktep écrits, lus en MWh'"})
    void of_two_slips_the_one_nearest_to_history_is_told(String value, String told) {
        country.deposit("e00 conso_mwh 2019 510000", "e00 conso_mwh 2021 " + value);
        assertThat(slip(country).told()).isEqualTo(told);
    }

    @Test
    void a_measure_that_may_double_in_a_year_needs_a_larger_factor() {
        // 11.63, MWh for tep, against 2 to the fifth; a thousand is beyond
        country.deposit("e00 enr_hors_hydro_mwh 2020 1000", "e00 enr_hors_hydro_mwh 2021 11000");
        assertThat(country.told()).containsExactly("1 YEAR_JUMP");
        country.deposit("e00 enr_hors_hydro_mwh 2022 11000000");
        assertThat(country.told()).containsExactly("1 YEAR_JUMP", "2 UNIT_SLIP");
    }

    @Test
    void one_other_year_alone_proves_nothing() {
        country.deposit("e00 sau_ha 2020 1000", "e00 sau_ha 2021 10");
        assertThat(country.told()).containsExactly("1 YEAR_JUMP");
    }

    @Test
    void two_other_years_that_agree_prove_a_slip() {
        country.deposit("e00 sau_ha 2019 1000", "e00 sau_ha 2020 1050", "e00 sau_ha 2021 10");
        assertThat(slip(country).told()).isEqualTo("×100 : km2 écrits, lus en ha");
        assertThat(slip(country).value()).isEqualTo("1000");
    }

    @Test
    void a_later_year_like_the_value_clears_it() {
        country.deposit("e00 sau_ha 2019 10", "e00 sau_ha 2020 11", "e00 sau_ha 2021 1000", "e00 sau_ha 2022 1010");
        assertThat(country.told()).containsExactly("2 YEAR_JUMP");
    }

    @Test
    void what_begins_small_is_no_slip() {
        country.deposit("e00 sau_bio_ha 2019 10", "e00 sau_bio_ha 2020 1000", "e00 sau_bio_ha 2021 1050");
        assertThat(country.told()).containsExactly("1 YEAR_JUMP");
    }

    @Test
    void a_unit_mistaken_every_year_is_told_of_every_year() {
        country.deposit("e00 conso_mwh 2020 510", "e00 conso_mwh 2021 500");
        assertThat(country.told()).containsExactly("0 UNIT_SLIP", "1 UNIT_SLIP");
        assertThat(country.doubts())
                .allSatisfy(
                        doubt -> assertThat(Objects.requireNonNull(doubt.slip()).told())
                                .isEqualTo("×1000 : GWh écrits, lus en MWh"));
        assertThat(new TwelveAndMore()
                        .deposit("e00 conso_mwh 2020 510", "e00 conso_mwh 2021 500")
                        .sentence(1))
                .contains("s’écarte de ce qu’on attend d’habitude.");
    }

    @Test
    void a_half_is_no_complement_of_a_half() {
        country.deposit("e00 taux_fuite_pct 2020 45", "e00 taux_fuite_pct 2021 56");
        assertThat(country.told()).isEmpty();
    }
}

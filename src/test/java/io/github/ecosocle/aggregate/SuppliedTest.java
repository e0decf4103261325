package io.github.ecosocle.aggregate;

import static io.github.ecosocle.aggregate.SmallReference.A;
import static io.github.ecosocle.aggregate.SmallReference.B;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.figure.Coverage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The contract, 3.6, 4, 5.5: the value of an EPCI, supplied, added up or rebuilt, and what a supplied figure is worth. */
class SuppliedTest {
    private static final String DAY = "2025-03-01";
    private static final String JUNE = "2025-06-01";

    private final SmallReference reference = new SmallReference();

    private Country deposit(String... lines) {
        return reference.country().deposit("inconnu", DAY, lines);
    }

    @Test
    void the_own_value_of_an_epci_beats_the_sum_of_its_communes() {
        Country country =
                deposit("epci " + A + " 2023 dma_t 150", "commune 59001 2023 dma_t 20", "commune 62001 2023 dma_t 80");
        assertThat(country.told(A, "dma_t", 2023)).isEqualTo("150 FOURNI");
        assertThat(country.value("crte-2", "dma_t", 2023)).isEmpty();
        assertThat(country.decisionsAfterAggregation())
                .containsExactly("RETENU communes : leur somme fait 100, écart 50 %", "RETENU ", "RETENU ");
    }

    @Test
    void all_its_communes_add_up_to_an_epci_that_gave_no_number() {
        String[] communes = {"commune 59001 2023 dma_t 20", "commune 62001 2023 dma_t 80.5"};
        assertThat(deposit(communes).told(A, "dma_t", 2023)).isEqualTo("100.5 AGREGE");
        assertThat(deposit(communes)
                        .deposit("inconnu", JUNE, "epci " + A + " 2023 dma_t nc")
                        .told(A, "dma_t", 2023))
                .isEqualTo("100.5 AGREGE");
        Country some = deposit("commune 59001 2023 dma_t 20");
        assertThat(some.told(A, "dma_t", 2023)).isEqualTo("PARTIEL couverture : membres manquants");
        // 100 of 300 people
        assertThat(some.figure(A, "dma_t", 2023).coverage()).isEqualTo(new Coverage(1, 0, 333, List.of(A)));
    }

    @Test
    void an_empty_figure_repeats_the_word_that_was_sent() {
        String key = "epci " + B + " 2023 dma_t ";
        assertThat(deposit(key + "nc").told(B, "dma_t", 2023)).isEqualTo("ABSENT non_communique");
        assertThat(deposit(key + "nd").told(B, "dma_t", 2023)).isEqualTo("ABSENT non_disponible");
        assertThat(deposit(key + "so").told(B, "dma_t", 2023)).isEqualTo("ABSENT sans_objet");
        assertThat(deposit(key + "rien").told(B, "dma_t", 2023)).isEqualTo("ABSENT non_envoye");
        assertThat(deposit(key + "refuse").told(B, "dma_t", 2023)).isEqualTo("ABSENT rejete");
        assertThat(deposit(key + "SUPPRIMER").told(B, "dma_t", 2023)).isEqualTo("ABSENT non_envoye");
        assertThat(deposit("epci " + A + " 2023 dma_t 5").told(B, "dma_t", 2023))
                .isEqualTo("ABSENT non_envoye");
    }

    @Test
    void a_carried_value_tells_the_day_of_its_deposit_and_counts() {
        Country country = deposit("epci " + B + " 2023 dma_t 15 day=2025-01-20 note=periode_:_2021-2023")
                .deposit("inconnu", JUNE, "epci " + B + " 2023 dma_t nc");
        assertThat(country.told(B, "dma_t", 2023))
                .isEqualTo("15 RECONDUIT reconduit : chiffre déposé le 2025-01-20 ; periode : 2021-2023");
        assertThat(country.value("pole-1", "dma_t", 2023)).isEqualTo("15");
    }

    @Test
    void a_supplied_figure_stands_where_none_is_computed() {
        Country country = deposit("region 32 2023 dma_t 1000 note=estimation", "epci " + B + " 2023 dma_t 15");
        assertThat(country.told("32", "dma_t", 2023)).isEqualTo("1000 FOURNI estimation");
        assertThat(country.decisionsAfterAggregation().get(0)).isEqualTo("RETENU estimation");
        country.deposit("inconnu", JUNE, "region 32 2023 dma_t nd");
        assertThat(country.told("32", "dma_t", 2023))
                .startsWith("1000 RECONDUIT reconduit : chiffre déposé le 2025-03-01");
    }

    @Test
    void a_computed_figure_beats_a_supplied_one_which_is_set_aside_with_the_gap() {
        Country country = deposit(
                "epci " + A + " 2023 dma_t 150",
                "epci " + B + " 2023 dma_t 50",
                "crte crte-2 2023 dma_t 210",
                "crte crte-2 2023 dma_kg_hab 600");
        assertThat(country.told("crte-2", "dma_t", 2023)).isEqualTo("200 AGREGE");
        // 200 t for 330 people: 606.0606; (600 - 606.061) / 606.061
        assertThat(country.decisionsAfterAggregation())
                .containsExactly(
                        "RETENU ",
                        "RETENU ",
                        "ECARTE calcule : le chiffre calculé 200 est publié, écart 5 %",
                        "ECARTE calcule : le chiffre calculé 606.061 est publié, écart -1 %");
        // 5 % and 1.0000... %: 606.061 - 600 = 6.061, of 606.061 is 1.00006 %
        assertThat(country.aggregate().gaps()).containsOnlyKeys(2, 3);
    }

    @Test
    void a_gap_of_one_percent_is_not_told() {
        Country country = deposit("epci " + B + " 2023 dma_t 15", "epci " + B + " 2023 dma_kg_hab 505");
        assertThat(country.aggregate().setAside()).containsOnlyKeys(1);
        assertThat(country.aggregate().gaps()).isEmpty();
        Country wider = deposit("epci " + B + " 2023 dma_t 15", "epci " + B + " 2023 dma_kg_hab 494.9");
        assertThat(wider.aggregate().gaps()).containsExactly(Map.entry(1, "500"));
    }

    @Test
    void a_gap_from_zero_has_no_percentage() {
        Country country = deposit("epci " + B + " 2023 dma_t 0", "epci " + B + " 2023 dma_kg_hab 5");
        assertThat(country.aggregate().setAside().get(1)).endsWith("écart sans objet");
        assertThat(country.aggregate().gaps()).isEmpty();
    }

    @Test
    void a_gap_from_a_negative_rate_is_a_gap() {
        Country country = deposit(
                "epci " + B + " 2023 eau_introduite_m3 100",
                "epci " + B + " 2023 eau_consommee_m3 200",
                "epci " + B + " 2023 taux_fuite_pct -50");
        // 100 x (100 - 200) / 100; (-50 + 100) / -100
        assertThat(country.aggregate().setAside().get(2)).contains("calculé -100 est publié, écart -50 %");
        assertThat(country.aggregate().gaps()).containsOnlyKeys(2);
    }

    @Test
    void a_rate_sent_alone_rebuilds_its_numerator() {
        reference.people(2018, SmallReference.PEOPLE);
        Country country = deposit("epci " + B + " 2023 dma_kg_hab 500", "epci " + B + " 2024 dma_kg_hab 500");
        // 500 kg for 30 people
        assertThat(country.told(B, "dma_t", 2023)).isEqualTo("15 RECONSTRUIT reconstruit : taux fourni × population");
        assertThat(country.told(B, "dma_t", 2024))
                .isEqualTo("15 RECONSTRUIT reconstruit : taux fourni × population ; population : 2023");
        assertThat(country.coverage(B, "dma_t", 2024).populationYear()).isEqualTo(2023);
        assertThat(country.told(B, "dma_kg_hab", 2023)).isEqualTo("500 FOURNI");
        assertThat(country.told("pole-1", "dma_t", 2023)).isEqualTo("15 AGREGE");
        assertThat(country.told("pole-1", "dma_kg_hab", 2023)).isEqualTo("500 DERIVE");
        assertThat(country.decisionsAfterAggregation()).containsOnly("RETENU ");
    }

    @Test
    void without_a_population_a_rate_stays_at_its_level() {
        Country country = deposit("epci " + B + " 2010 dma_kg_hab 500");
        assertThat(country.told(B, "dma_kg_hab", 2010)).isEqualTo("500 FOURNI");
        assertThat(country.value(B, "dma_t", 2010)).isEmpty();
        assertThat(country.value("pole-1", "dma_kg_hab", 2010)).isEmpty();
    }

    @Test
    void a_rate_that_no_population_divides_stays_at_its_level() {
        Country country = deposit("epci " + B + " 2023 sau_bio_pct 12.5");
        assertThat(country.told(B, "sau_bio_pct", 2023)).isEqualTo("12.5 FOURNI");
        assertThat(country.figures(B, "sau_bio_ha", 2023)).isEmpty();
        assertThat(country.told("pole-1", "sau_bio_pct", 2023)).isEqualTo("ABSENT non_envoye");
    }

    @Test
    void a_carried_rate_still_rebuilds_and_says_that_it_is_carried() {
        Country country = deposit("epci " + B + " 2023 dma_kg_hab 500")
                .deposit("inconnu", JUNE, "epci " + B + " 2023 dma_kg_hab nc");
        assertThat(country.told(B, "dma_kg_hab", 2023))
                .isEqualTo("500 RECONDUIT reconduit : chiffre déposé le 2025-03-01");
        assertThat(country.told(B, "dma_t", 2023)).startsWith("15 RECONSTRUIT");
    }

    @Test
    void methods_are_never_added() {
        Country country =
                deposit("epci " + A + " 2023 sau_ha 100 method=ra", "epci " + B + " 2023 sau_ha 10 method=rpg");
        assertThat(country.figures("crte-2", "sau_ha", 2023))
                .extracting(figure -> figure.method() + " " + figure.value() + figure.statut())
                .containsExactly("ra PARTIEL", "rpg PARTIEL");
        // a denominator sent without a method serves every method
        Country mixed = deposit("epci " + B + " 2023 sau_ha 100", "epci " + B + " 2023 sau_bio_ha 5 method=ra");
        assertThat(mixed.figures(B, "sau_bio_pct", 2023))
                .extracting(figure -> figure.method() + " " + figure.value())
                .containsExactly(" ", "ra 5");
    }
}

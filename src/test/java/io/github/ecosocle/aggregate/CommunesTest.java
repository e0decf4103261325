package io.github.ecosocle.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.territory.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures of communes: only for keys received, and the ratios that follow from them. */
class CommunesTest {
    private static final String DAY = "2025-03-01";
    private static final String ALONE = "62002";

    private final SmallReference reference = new SmallReference();

    private Country deposit(String... lines) {
        return reference.country().deposit("inconnu", DAY, lines);
    }

    @Test
    void only_what_was_received_is_published() {
        Country country = deposit("commune 62002 2023 dma_t 15", "epci 200069037 2023 dma_t 150");
        assertThat(country.told(ALONE, "dma_t", 2023)).isEqualTo("15 FOURNI");
        // 15 t for 30 people
        assertThat(country.told(ALONE, "dma_kg_hab", 2023)).isEqualTo("500 DERIVE");
        assertThat(country.figures("62001", "dma_t", 2023)).isEmpty();
        assertThat(country.figures("62001", "dma_kg_hab", 2023)).isEmpty();
        assertThat(country.figure(ALONE, "dma_t", 2023).coverage()).isEqualTo(new Coverage(1, 1, 1000, List.of()));
    }

    @Test
    void a_word_is_published_as_what_it_says() {
        Country country = deposit("commune 62002 2023 dma_t nc", "commune 62001 2023 dma_t refuse");
        assertThat(country.told(ALONE, "dma_t", 2023)).isEqualTo("ABSENT non_communique");
        assertThat(country.told(ALONE, "dma_kg_hab", 2023)).isEqualTo("ABSENT non_envoye : manque dma_t");
        assertThat(country.told("62001", "dma_t", 2023)).isEqualTo("ABSENT rejete");
        assertThat(country.figure(ALONE, "dma_t", 2023).coverage()).isEqualTo(new Coverage(1, 0, 0, List.of()));
    }

    @Test
    void a_rate_sent_as_a_word_is_published_as_what_it_says() {
        assertThat(deposit("commune 62002 2023 dma_kg_hab nd").told(ALONE, "dma_kg_hab", 2023))
                .isEqualTo("ABSENT non_disponible");
    }

    @Test
    void a_carried_value_tells_since_when() {
        Country country = deposit("commune 62002 2023 dma_t 15", "commune 62002 2023 sau_bio_pct 12")
                .deposit("inconnu", "2025-06-01", "commune 62002 2023 dma_t nc", "commune 62002 2023 sau_bio_pct nc");
        assertThat(country.told(ALONE, "dma_t", 2023))
                .isEqualTo("15 RECONDUIT reconduit : chiffre déposé le 2025-03-01");
        assertThat(country.told(ALONE, "sau_bio_pct", 2023))
                .isEqualTo("12 RECONDUIT reconduit : chiffre déposé le 2025-03-01");
    }

    @Test
    void a_rate_sent_alone_is_kept_and_rebuilds_its_numerator() {
        Country country = deposit("commune 62002 2023 dma_kg_hab 500", "commune 62002 2025 dma_kg_hab 500");
        assertThat(country.told(ALONE, "dma_kg_hab", 2023)).isEqualTo("500 FOURNI");
        // 500 kg for 30 people
        assertThat(country.told(ALONE, "dma_t", 2023))
                .isEqualTo("15 RECONSTRUIT reconstruit : taux fourni × population");
        assertThat(country.told(ALONE, "dma_t", 2025))
                .isEqualTo("15 RECONSTRUIT reconstruit : taux fourni × population ; population : 2023");
        assertThat(country.told("246201016", "dma_t", 2023)).isEqualTo("15 AGREGE");
    }

    @Test
    void an_epci_s_own_value_stands_beside_the_sum_of_its_communes() {
        Country country =
                deposit("commune 59001 2023 dma_t 10", "commune 62001 2023 dma_t 30", "epci 200069037 2023 dma_t 50");
        assertThat(country.told("200069037", "dma_t", 2023)).isEqualTo("50 FOURNI");
        // (50 - 40) / 40
        assertThat(country.decisionsAfterAggregation())
                .containsExactly("RETENU ", "RETENU ", "RETENU communes : leur somme fait 40, écart 25 %");
    }

    @Test
    void of_communes_that_are_not_all_known_there_is_no_sum() {
        Country country = deposit("commune 59001 2023 dma_t 10", "epci 200069037 2023 dma_t 50");
        assertThat(country.decisionsAfterAggregation()).containsExactly("RETENU ", "RETENU ");
    }

    @Test
    void a_sum_of_which_a_commune_is_hidden_is_not_told() {
        Country country = deposit(
                "commune 59001 2023 dma_t secret", "commune 62001 2023 dma_t 30", "epci 200069037 2023 dma_t 50");
        assertThat(country.decisionsAfterAggregation().get(2)).doesNotContain("communes");
    }

    @Test
    void a_computed_rate_beats_a_sent_one() {
        Country country = deposit("commune 62002 2023 dma_t 15", "commune 62002 2023 dma_kg_hab 510");
        assertThat(country.told(ALONE, "dma_kg_hab", 2023)).isEqualTo("500 DERIVE");
        // (510 - 500) / 500
        assertThat(country.decisionsAfterAggregation().get(1))
                .isEqualTo("ECARTE calcule : le chiffre calculé 500 est publié, écart 2 %");
        assertThat(country.aggregate().gaps()).isEqualTo(Map.of(1, "500"));
    }

    @Test
    void a_rate_that_cannot_be_computed_stays_as_sent() {
        Country country = deposit("commune 62002 2023 sau_bio_pct 12", "commune 62002 2023 sau_bio_ha 5");
        assertThat(country.told(ALONE, "sau_bio_pct", 2023)).isEqualTo("12 FOURNI");
        Country zero = deposit(
                "commune 62002 2023 sau_ha 0", "commune 62002 2023 sau_bio_ha 0", "commune 62002 2023 sau_bio_pct 0");
        assertThat(zero.told(ALONE, "sau_bio_pct", 2023)).isEqualTo("0 FOURNI");
    }

    @Test
    void without_a_denominator_there_is_no_rate() {
        Country zero = deposit("commune 62002 2023 sau_ha 0", "commune 62002 2023 sau_bio_ha 0");
        assertThat(zero.told(ALONE, "sau_bio_pct", 2023)).isEqualTo("ABSENT denominateur");
        assertThat(deposit("commune 62002 2023 sau_bio_ha 5").told(ALONE, "sau_bio_pct", 2023))
                .isEqualTo("ABSENT non_envoye : manque sau_ha");
        assertThat(deposit("commune 62002 2010 dma_t 5").told(ALONE, "dma_kg_hab", 2010))
                .isEqualTo("ABSENT denominateur");
        assertThat(deposit("commune 62002 2024 dma_t 15").told(ALONE, "dma_kg_hab", 2024))
                .isEqualTo("500 DERIVE population : 2023");
    }

    @Test
    void a_job_may_leave_communes_or_other_levels_out() {
        reference.levels(Level.EPCI);
        Country country = deposit("commune 62002 2023 dma_t 15");
        assertThat(country.figures(ALONE, "dma_t", 2023)).isEmpty();
        assertThat(country.told("246201016", "dma_t", 2023)).isEqualTo("15 AGREGE");
        assertThat(country.figures("32", "dma_t", 2023)).isEmpty();
    }

    @Test
    void figures_come_level_by_level_then_by_territory_then_by_year() {
        Country country = deposit("commune 62002 2023 dma_t 15", "commune 59001 2022 dma_t 20");
        List<Figure> figures = new ArrayList<>();
        country.aggregate().figures(figures::add);
        assertThat(figures).extracting(Figure::territory).isSorted();
        // tonnes and rates of one commune each year; of 2022 and 2023 for 2 EPCI, 3 CRTE, 1 pôle, 2 départements, 1
        // région, 1 pays
        assertThat(figures).hasSize(4 + 4 * 10);
    }
}

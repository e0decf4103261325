package io.github.ecosocle.aggregate;

import static io.github.ecosocle.aggregate.SmallReference.A;
import static io.github.ecosocle.aggregate.SmallReference.B;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import org.junit.jupiter.api.Test;

/** A secret key is empty at its level, and no sum lets it be found again by difference. */
class SecrecyTest {
    private final SmallReference reference = new SmallReference();

    private Country deposit(String... lines) {
        return reference.country().deposit("inconnu", "2025-03-01", lines);
    }

    @Test
    void a_secret_member_makes_every_sum_over_it_secret() {
        Country country = deposit(
                "epci " + A + " 2023 dma_t 150", "epci " + B + " 2023 dma_t secret", "commune 62003 2023 dma_t 2");
        assertThat(country.told(B, "dma_t", 2023)).isEqualTo("SECRET secret_primaire");
        for (String territory : new String[] {"32", "62", "crte-2", "pole-1", "FR"}) {
            assertThat(country.told(territory, "dma_t", 2023))
                    .as(territory)
                    .isEqualTo("SECRET secret_secondaire : un membre est secret");
        }
        assertThat(country.told("crte-1", "dma_t", 2023)).isEqualTo("152 AGREGE");
        assertThat(country.told(B, "dma_kg_hab", 2023)).isEqualTo("SECRET secret_secondaire : un membre est secret");
    }

    @Test
    void a_secret_commune_makes_the_sum_of_its_epci_secret() {
        Country country = deposit("commune 59001 2023 dma_t secret", "commune 62001 2023 dma_t 80");
        assertThat(country.told(A, "dma_t", 2023)).isEqualTo("SECRET secret_secondaire : un membre est secret");
        assertThat(country.told("59001", "dma_t", 2023)).isEqualTo("SECRET secret_primaire");
        assertThat(country.told("59001", "dma_kg_hab", 2023))
                .isEqualTo("SECRET secret_secondaire : un terme est secret");
    }

    @Test
    void a_secret_straddling_epci_makes_its_parts_secret() {
        Country country = deposit("epci " + A + " 2023 dma_t secret");
        assertThat(country.told("59", "dma_t", 2023)).isEqualTo("SECRET secret_secondaire : un membre est secret");
    }

    @Test
    void secrecy_comes_before_a_word_sent_for_the_territory_itself() {
        Country country = deposit(
                "epci " + A + " 2023 dma_t 150", "epci " + B + " 2023 dma_t secret", "crte crte-2 2023 dma_t nc");
        assertThat(country.told("crte-2", "dma_t", 2023)).isEqualTo("SECRET secret_secondaire : un membre est secret");
    }

    @Test
    void a_ratio_leaves_the_secret_member_out() {
        Country country = deposit(
                "epci " + A + " 2023 sau_ha 1000",
                "epci " + A + " 2023 sau_bio_ha 100",
                "epci " + B + " 2023 sau_ha 10",
                "epci " + B + " 2023 sau_bio_ha secret");
        // 100 of 1 000, on 300 of 330 people
        assertThat(country.told("crte-2", "sau_bio_pct", 2023))
                .isEqualTo("10 DERIVE couverture : calculé sur les membres connus"
                        + " ; secret_secondaire : un membre est secret");
        assertThat(country.figure("crte-2", "sau_bio_ha", 2023).statut()).isEqualTo(Statut.SECRET);
    }

    @Test
    void a_secret_figure_of_a_territory_takes_a_member_with_it() {
        Country country = deposit(
                "epci " + A + " 2023 dma_t 150",
                "epci " + B + " 2023 dma_t 15",
                "commune 62003 2023 dma_t 2",
                "crte crte-2 2023 dma_t secret");
        assertThat(country.told("crte-2", "dma_t", 2023)).isEqualTo("SECRET secret_primaire");
        // B has 30 people, A 300
        assertThat(country.told(B, "dma_t", 2023)).isEqualTo("SECRET secret_secondaire : protège une valeur secrète");
        assertThat(country.told("FR", "dma_t", 2023)).isEqualTo("SECRET secret_secondaire : un membre est secret");
        assertThat(country.told("crte-1", "dma_t", 2023)).isEqualTo("152 AGREGE");
    }

    @Test
    void a_secret_rate_hides_its_numerator() {
        Country country = deposit("commune 62002 2023 dma_t 15", "commune 62002 2023 dma_kg_hab secret");
        assertThat(country.told("62002", "dma_kg_hab", 2023)).isEqualTo("SECRET secret_primaire");
        assertThat(country.told("62002", "dma_t", 2023))
                .isEqualTo("SECRET secret_secondaire : protège une valeur secrète");
    }

    @Test
    void a_rate_sent_does_not_tell_its_secret_numerator() {
        Country country = deposit(
                "epci " + B + " 2023 dma_t secret",
                "epci " + B + " 2023 dma_kg_hab 500",
                "commune 62001 2023 dma_t secret",
                "commune 62001 2023 dma_kg_hab 400");
        assertThat(country.told(B, "dma_kg_hab", 2023))
                .isEqualTo("SECRET secret_secondaire : protège une valeur secrète");
        assertThat(country.told("62001", "dma_kg_hab", 2023))
                .isEqualTo("SECRET secret_secondaire : protège une valeur secrète");
    }

    @Test
    void a_total_sent_from_above_does_not_tell_the_secret_member() {
        Country country = deposit(
                "epci " + A + " 2023 dma_t 150",
                "epci " + B + " 2023 dma_t secret",
                "crte crte-2 2023 dma_t 165",
                "region 32 2023 dma_kg_hab 500");
        assertThat(country.told("crte-2", "dma_t", 2023))
                .isEqualTo("SECRET secret_secondaire : protège une valeur secrète");
        assertThat(country.told("32", "dma_kg_hab", 2023))
                .isEqualTo("SECRET secret_secondaire : protège une valeur secrète");
    }

    @Test
    void what_was_sent_for_a_level_that_is_not_published_is_as_secret() {
        reference.levels(Level.REGION);
        Country country = deposit(
                "epci " + A + " 2023 dma_t 150",
                "epci " + B + " 2023 dma_t secret",
                "epci " + B + " 2023 dma_kg_hab 500",
                "crte crte-1 2023 dma_t 150",
                "crte crte-2 2023 dma_t 165",
                "commune 62002 2023 dma_t 15",
                "pays FR 2023 dma_kg_hab 500");
        assertThat(country.secrets()).containsExactly(false, true, true, false, true, true, true);
    }

    @Test
    void what_was_sent_outside_the_perimeter_is_as_secret() {
        reference.perimeter("departement:59");
        Country country =
                deposit("epci " + B + " 2023 dma_t secret", "pole pole-1 2023 dma_t 15", "commune 62002 2023 dma_t 15");
        assertThat(country.secrets()).containsExactly(true, true, true);
    }

    @Test
    void an_epci_keeps_its_own_figure_and_hides_a_second_commune() {
        Country country = deposit(
                "epci " + A + " 2023 dma_t 150",
                "epci " + B + " 2023 dma_t 15",
                "commune 59001 2023 dma_t 70",
                "commune 62001 2023 dma_t secret");
        assertThat(country.told(A, "dma_t", 2023)).isEqualTo("150 FOURNI");
        assertThat(country.told("59001", "dma_t", 2023))
                .isEqualTo("SECRET secret_secondaire : protège une valeur secrète");
        assertThat(country.told("crte-2", "dma_t", 2023)).isEqualTo("165 AGREGE");
        // by population, 100 of 300, since no commune may be told: 50
        assertThat(country.value("59", "dma_t", 2023)).isEqualTo("50");
    }

    @Test
    void an_epci_of_one_commune_is_as_secret_as_it() {
        Country country = deposit("epci " + B + " 2023 dma_t 15", "commune 62002 2023 dma_t secret");
        assertThat(country.told(B, "dma_t", 2023)).isEqualTo("SECRET secret_secondaire : protège une valeur secrète");
    }

    @Test
    void the_communes_of_a_secret_epci_do_not_add_up_to_it() {
        Country country = deposit(
                "epci " + A + " 2023 dma_t secret", "commune 59001 2023 dma_t 70", "commune 62001 2023 dma_t 80");
        assertThat(country.told("59001", "dma_t", 2023))
                .isEqualTo("SECRET secret_secondaire : protège une valeur secrète");
        assertThat(country.told("62001", "dma_t", 2023)).isEqualTo("80 FOURNI");
    }

    @Test
    void the_mesh_of_communes_does_not_tell_that_of_a_secret_epci() {
        Country country = deposit(
                "epci " + A + " 2023 meff_cbc_km2 secret",
                "commune 59001 2023 meff_cbc_km2 5",
                "commune 62001 2023 meff_cbc_km2 10");
        assertThat(country.told(A, "meff_cbc_km2", 2023)).isEqualTo("SECRET secret_primaire");
    }
}

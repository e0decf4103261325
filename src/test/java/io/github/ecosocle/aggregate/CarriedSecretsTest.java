package io.github.ecosocle.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.geography.Passages;
import io.github.ecosocle.jobs.ConstantReference;
import org.junit.jupiter.api.Test;

/** A secret of an EPCI that is no more stays one: itself, what it became, and what would give it back. */
class CarriedSecretsTest {
    private static final String LILLE = "200093201";

    private static Country country(boolean asked) {
        ConstantReference real = ConstantReference.real();
        return new Country(real.reference(), asked ? real.passages() : Passages.NONE);
    }

    @Test
    void what_it_became_is_secret() {
        Country country = country(true)
                .deposit("inconnu", "2021-01-01", "epci 245900410 2020 dma_t secret", "epci 245901061 2020 dma_t 20");
        assertThat(country.told(LILLE, "dma_t", 2020)).isEqualTo("SECRET secret_primaire");
        assertThat(country.secrets()).containsExactly(true, true);
        assertThat(country.decisions()).containsExactly("RETENU ", "ECARTE geographie : protège une valeur secrète");
        assertThat(country.value("FR", "dma_t", 2020)).isEmpty();
    }

    @Test
    void a_whole_sent_openly_would_give_it_back() {
        Country country = country(true)
                .deposit("inconnu", "2021-01-01", "epci 245900410 2020 dma_t secret", "epci 245901061 2020 dma_t 20")
                .deposit("inconnu", "2024-01-01", "epci 200093201 2020 dma_t 150");
        assertThat(country.told(LILLE, "dma_t", 2020)).startsWith("SECRET secret_secondaire");
        assertThat(country.secrets()).containsExactly(true, true, true);
    }

    @Test
    void every_part_of_a_divided_one_is_secret() {
        Country country = country(true).deposit("inconnu", "2022-01-01", "epci 200067221 2021 dma_t secret");
        assertThat(country.told("200096675", "dma_t", 2021)).startsWith("SECRET");
        assertThat(country.told("200096683", "dma_t", 2021)).startsWith("SECRET");
    }

    @Test
    void a_secret_rate_hides_its_numerator() {
        Country country = country(true)
                .deposit(
                        "inconnu",
                        "2022-01-01",
                        "epci 200067221 2021 dma_t 42892",
                        "epci 200067221 2021 dma_kg_hab secret");
        assertThat(country.value("200096675", "dma_t", 2021)).isEmpty();
        assertThat(country.value("200096675", "dma_kg_hab", 2021)).isEmpty();
        assertThat(country.secrets()).containsExactly(true, true);
    }

    @Test
    void an_earlier_number_of_the_same_key_is_hidden_even_where_nothing_is_carried() {
        Country country = country(false)
                .deposit("inconnu", "2021-01-01", "epci 245900410 2020 dma_t 100")
                .deposit("inconnu", "2022-01-01", "epci 245900410 2020 dma_t secret");
        assertThat(country.secrets()).containsExactly(true, true);
    }
}

package io.github.ecosocle.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.aggregate.Country;
import io.github.ecosocle.aggregate.SmallReference;
import org.junit.jupiter.api.Test;

/** The contract, 3.5: source precedence declared in the job, then the later deposit date, then the higher arrival. */
class PrecedenceTest {
    private static final String KEY = "epci " + SmallReference.B + " 2023 dma_t ";

    private final SmallReference reference = new SmallReference()
            .source("sinoe", 0, "ADEME SINOE")
            .source("atmo", 1)
            .source("declaratif", 2, "PCAET");

    private static void assertWinner(Country country, int winner) {
        for (int at = 0; at < country.decisions().size(); at++) {
            String decision = country.decisions().get(at);
            assertThat(decision).as("value %s", at).startsWith(at == winner ? "RETENU" : "REMPLACE");
        }
    }

    @Test
    void a_source_is_known_by_its_id_its_name_or_a_spelling() {
        for (String spelling : new String[] {"sinoe", "SINOE", "Nom_de_sinoe", "ademe-sinoé"}) {
            Country country = reference
                    .country()
                    .deposit("inconnu", "2025-03-01", KEY + "15 source=" + spelling)
                    .deposit("inconnu", "2025-06-01", KEY + "16 source=atmo");
            assertWinner(country, 0);
        }
    }

    @Test
    void without_a_source_column_the_submitter_is_the_source() {
        assertWinner(
                reference
                        .country()
                        .deposit("sinoe", "2025-03-01", KEY + "15")
                        .deposit("246201016", "2025-06-01", KEY + "16"),
                0);
    }

    @Test
    void the_source_column_speaks_before_the_submitter() {
        assertWinner(
                reference
                        .country()
                        .deposit("sinoe", "2025-06-01", KEY + "15 source=PCAET")
                        .deposit("246201016", "2025-03-01", KEY + "16 source=atmo"),
                1);
    }

    @Test
    void an_indicator_may_rank_sources_otherwise_than_the_job() {
        reference.precedence("CRTE-10", "atmo", "sinoe");
        Country country = reference
                .country()
                .deposit("inconnu", "2025-03-01", KEY + "15 source=atmo")
                .deposit("inconnu", "2025-06-01", KEY + "16 source=sinoe");
        assertWinner(country, 0);
        String elsewhere = "epci " + SmallReference.B + " 2023 sau_ha ";
        assertWinner(
                reference
                        .country()
                        .deposit("inconnu", "2025-06-01", elsewhere + "15 source=atmo")
                        .deposit("inconnu", "2025-03-01", elsewhere + "16 source=sinoe"),
                1);
    }

    @Test
    void a_source_that_the_order_of_an_indicator_leaves_out_comes_after_it() {
        reference.precedence("CRTE-10", "atmo");
        assertWinner(
                reference
                        .country()
                        .deposit("inconnu", "2025-06-01", KEY + "15 source=sinoe")
                        .deposit("inconnu", "2025-03-01", KEY + "16 source=atmo"),
                1);
    }

    @Test
    void a_source_nobody_ranked_has_the_rank_of_a_declaration() {
        assertWinner(
                reference
                        .country()
                        .deposit("inconnu", "2025-03-01", KEY + "15 source=PCAET")
                        .deposit("inconnu", "2025-06-01", KEY + "16"),
                1);
        reference.precedence("CRTE-10", "declaratif", "atmo");
        assertWinner(
                reference
                        .country()
                        .deposit("inconnu", "2025-06-01", KEY + "15 source=atmo")
                        .deposit("inconnu", "2025-03-01", KEY + "16 source=Bureau"),
                1);
    }

    @Test
    void without_any_declared_source_the_date_decides() {
        assertWinner(
                new SmallReference()
                        .country()
                        .deposit("inconnu", "2025-06-01", KEY + "15 source=sinoe")
                        .deposit("inconnu", "2025-03-01", KEY + "16 source=atmo"),
                0);
    }

    @Test
    void the_date_of_a_row_beats_that_of_its_file() {
        Country country = reference
                .country()
                .deposit("inconnu", "2025-06-01", KEY + "15 day=2025-02-01", "commune 62002 2023 dma_t 14")
                .deposit("inconnu", "2025-03-01", KEY + "16", "commune 62002 2023 dma_t 13");
        assertThat(country.decisions().get(0)).startsWith("REMPLACE").endsWith("du 2025-03-01");
        assertThat(country.decisions().get(1)).isEqualTo("RETENU ");
        assertThat(country.decisions().get(2)).isEqualTo("RETENU ");
        assertThat(country.decisions().get(3)).startsWith("REMPLACE").endsWith("du 2025-06-01");
    }

    @Test
    void what_is_said_of_a_row_with_its_own_date_gives_that_date() {
        Country country = reference
                .country()
                .deposit("inconnu", "2025-01-01", KEY + "15 day=2025-07-14")
                .deposit("inconnu", "2025-03-01", KEY + "16");
        assertThat(country.decisions().get(1)).startsWith("REMPLACE").endsWith("du 2025-07-14");
    }

    @Test
    void methods_never_compete() {
        Country country = reference
                .country()
                .deposit("inconnu", "2025-03-01", KEY + "15 method=a")
                .deposit("inconnu", "2025-06-01", KEY + "16 method=b", KEY + "17");
        assertThat(country.decisions()).containsOnly("RETENU ");
    }
}

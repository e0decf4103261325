package io.github.ecosocle.aggregate;

import static io.github.ecosocle.aggregate.SmallReference.A;
import static io.github.ecosocle.aggregate.SmallReference.B;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The contract, 5.2 to 5.4: sums over members, each once, and only when none is missing. */
class SumsTest {
    private static final String DAY = "2025-03-01";

    private final SmallReference reference = new SmallReference();

    private Country deposit(String... lines) {
        return reference.country().deposit("inconnu", DAY, lines);
    }

    private Country everyMember() {
        return deposit("epci " + A + " 2023 dma_t 150", "epci " + B + " 2023 dma_t 15", "commune 62003 2023 dma_t 2");
    }

    @Test
    void a_sum_is_that_of_the_members_of_each_level() {
        Country country = everyMember();
        // 150 + 15 + 2
        assertThat(country.told("32", "dma_t", 2023)).isEqualTo("167 AGREGE");
        assertThat(country.told("FR", "dma_t", 2023)).isEqualTo("167 AGREGE");
        assertThat(country.told("pole-1", "dma_t", 2023)).isEqualTo("15 AGREGE");
        assertThat(country.figure("32", "dma_t", 2023).coverage()).isEqualTo(new Coverage(2, 2, 1000, List.of()));
    }

    @Test
    void an_epci_in_two_crte_counts_once_in_each() {
        Country country = everyMember();
        // 150 + 2, though the EPCI is declared twice; 150 + 15
        assertThat(country.told("crte-1", "dma_t", 2023)).isEqualTo("152 AGREGE");
        assertThat(country.told("crte-2", "dma_t", 2023)).isEqualTo("165 AGREGE");
    }

    @Test
    void a_commune_that_signs_alone_never_stands_for_its_epci() {
        assertThat(everyMember().told("crte-3", "dma_t", 2023)).isEqualTo("ABSENT non_envoye");
        assertThat(everyMember().figure("crte-3", "dma_t", 2023).coverage())
                .isEqualTo(new Coverage(1, 0, 0, List.of(A)));
        Country country = deposit("commune 62001 2023 dma_t 80", "epci " + A + " 2023 dma_t 150");
        assertThat(country.told("crte-3", "dma_t", 2023)).isEqualTo("80 AGREGE");
        assertThat(country.figure("crte-3", "dma_t", 2023).coverage()).isEqualTo(new Coverage(1, 1, 1000, List.of()));
    }

    @Test
    void missing_members_are_named_and_there_is_no_sum() {
        Country country = deposit("epci " + A + " 2023 dma_t 150");
        assertThat(country.told("32", "dma_t", 2023)).isEqualTo("PARTIEL couverture : membres manquants");
        // 300 of 334 people: 89.82 %
        assertThat(country.figure("32", "dma_t", 2023).coverage())
                .isEqualTo(new Coverage(2, 1, 898, List.of(B, "commune:62003")));
        assertThat(country.told("pole-1", "dma_t", 2023)).isEqualTo("ABSENT non_envoye");
        assertThat(country.figure("pole-1", "dma_t", 2023).coverage()).isEqualTo(new Coverage(1, 0, 0, List.of(B)));
    }

    @Test
    void a_job_may_ask_less_of_a_measure() {
        reference.threshold("dma_t", 90);
        Country country = deposit("epci " + A + " 2023 dma_t 150", "epci " + B + " 2023 dma_t 15");
        // 330 of 334 people: 98.8 %
        assertThat(country.told("32", "dma_t", 2023))
                .isEqualTo("165 AGREGE couverture : calculé sur les membres connus");
        assertThat(deposit("epci " + A + " 2023 dma_t 150").told("32", "dma_t", 2023))
                .isEqualTo("PARTIEL couverture : membres manquants");
    }

    @Test
    void below_full_coverage_the_known_communes_of_an_epci_count() {
        reference.threshold("dma_t", 30);
        Country country = deposit("commune 62001 2023 dma_t 80");
        assertThat(country.value("32", "dma_t", 2023)).isEqualTo("80");
        // 200 of 334 people: 59.88 %
        assertThat(country.figure("32", "dma_t", 2023).coverage())
                .isEqualTo(new Coverage(2, 0, 598, List.of(A, B, "commune:62003")));
    }

    @Test
    void a_job_may_wait_for_the_communes_without_epci() {
        reference.loneCommunesExpected();
        Country country = deposit("epci " + A + " 2023 dma_t 150", "epci " + B + " 2023 dma_t 15");
        assertThat(country.told("32", "dma_t", 2023)).isEqualTo("PARTIEL couverture : membres manquants");
        assertThat(everyMember().told("32", "dma_t", 2023)).isEqualTo("167 AGREGE");
    }

    @Test
    void a_commune_that_signed_by_itself_is_always_waited_for() {
        Country country = deposit("epci " + A + " 2023 dma_t 150", "epci " + B + " 2023 dma_t 15");
        // crte-1 is A and commune 62003
        assertThat(country.told("crte-1", "dma_t", 2023)).isEqualTo("PARTIEL couverture : membres manquants");
        assertThat(country.told("32", "dma_t", 2023))
                .isEqualTo("165 AGREGE couverture : calculé sur les membres connus");
    }

    @Test
    void a_measure_that_must_be_complete_is_never_published_in_part() {
        reference.loneCommunesExpected();
        reference.people(2023, Map.of("59001", 100L, "62001", 200L, "62002", 30L, "62003", 0L));
        Country country = deposit("epci " + A + " 2023 dma_t 150", "epci " + B + " 2023 dma_t 15");
        assertThat(country.value("32", "dma_t", 2023)).isEmpty();
        // everybody is covered, and yet one member is not
        assertThat(country.figure("32", "dma_t", 2023).coverage().populationTenths())
                .isEqualTo(999);
    }

    @Test
    void a_territory_without_people_has_its_sum() {
        reference.people(2023, Map.of("59001", 100L, "62001", 200L, "62002", 30L, "62003", 0L));
        reference.territories.territory(new Territory(Level.CRTE, "crte-4", "Île seule"), 0);
        reference.territories.member(Level.CRTE, "crte-4", Level.COMMUNE, "62003");
        assertThat(deposit("commune 62003 2023 dma_t 2").told("crte-4", "dma_t", 2023))
                .isEqualTo("2 AGREGE");
    }

    @Test
    void zero_is_a_number() {
        Country country =
                deposit("epci " + A + " 2023 dma_t 0", "epci " + B + " 2023 dma_t 0", "commune 62003 2023 dma_t 0");
        assertThat(country.told("32", "dma_t", 2023)).isEqualTo("0 AGREGE");
        assertThat(country.told(B, "dma_t", 2023)).isEqualTo("0 FOURNI");
        assertThat(country.told(B, "dma_kg_hab", 2023)).isEqualTo("0 DERIVE");
    }

    @Test
    void sums_are_exact_and_rounded_once() {
        Country decimals = deposit(
                "epci " + A + " 2023 dma_t 0.1",
                "epci " + B + " 2023 dma_t 0.2",
                "commune 62003 2023 dma_t 0.000000000003");
        assertThat(decimals.value("32", "dma_t", 2023)).isEqualTo("0.300000000003");
        // three times 1000/9 is 1000/3, and not 333.333333333333 made of three roundings of 111.111111111111
        Country ninths = deposit(
                "epci " + A + " 2023 dma_t 2000/9",
                "epci " + B + " 2023 dma_t 2000/9",
                "commune 62003 2023 dma_t 2000/9");
        assertThat(ninths.value("32", "dma_t", 2023)).isEqualTo("666.666666666667");
        assertThat(ninths.value(B, "dma_t", 2023)).isEqualTo("222.222222222222");
    }

    @Test
    void every_level_is_computed_from_its_members_and_never_from_the_level_below() {
        Country country = everyMember();
        country.deposit("inconnu", DAY, "departement 59 2023 dma_t 9000", "crte crte-1 2023 dma_t 9000");
        assertThat(country.value("32", "dma_t", 2023)).isEqualTo("167");
        Country supplied = deposit("departement 59 2023 dma_t 50", "departement 62 2023 dma_t 117");
        assertThat(supplied.told("32", "dma_t", 2023)).isEqualTo("ABSENT non_envoye");
    }

    @Test
    void a_sum_of_two_measures_needs_both_of_every_member() {
        Country country = deposit(
                "epci " + A + " 2023 enr_hors_hydro_mwh 5",
                "epci " + A + " 2023 enr_hydro_mwh 1.5",
                "epci " + B + " 2023 enr_hors_hydro_mwh 7");
        assertThat(country.told(A, "enr_mwh", 2023)).isEqualTo("6.5 DERIVE");
        assertThat(country.figure("crte-2", "enr_mwh", 2023).statut()).isEqualTo(Statut.PARTIEL);
    }

    @Test
    void a_count_of_watercourses_is_added_with_a_warning_and_never_split() {
        Country country = deposit(
                "epci " + A + " 2023 masses_eau_nb 3",
                "epci " + B + " 2023 masses_eau_nb 2",
                "epci " + A + " 2023 masses_eau_bon_etat_nb 1",
                "epci " + B + " 2023 masses_eau_bon_etat_nb 1");
        String warning = "approximation : une masse d’eau partagée compte dans chaque EPCI";
        assertThat(country.told("crte-2", "masses_eau_nb", 2023)).isEqualTo("5 AGREGE " + warning);
        // 2 of 5
        assertThat(country.told("crte-2", "cours_eau_bon_etat_pct", 2023)).isEqualTo("40 DERIVE " + warning);
        assertThat(country.told(B, "masses_eau_nb", 2023)).isEqualTo("2 FOURNI");
        assertThat(country.told(B, "cours_eau_bon_etat_pct", 2023)).isEqualTo("50 DERIVE");
        assertThat(country.told("59", "masses_eau_nb", 2023)).isEqualTo("ABSENT non_envoye");
        assertThat(country.figure("59", "masses_eau_nb", 2023).coverage().missing())
                .containsExactly(A);
    }

    @Test
    void counts_of_watercourses_of_communes_do_not_add_up_to_their_epci() {
        Country country = deposit("commune 59001 2023 masses_eau_nb 1", "commune 62001 2023 masses_eau_nb 2");
        assertThat(country.value(A, "masses_eau_nb", 2023)).isEmpty();
    }

    @Test
    void what_cannot_be_aggregated_is_only_supplied() {
        String[] epci = {"epci " + A + " 2023 meff_cut_km2 4", "epci " + B + " 2023 meff_cut_km2 2"};
        assertThat(deposit(epci).told("crte-2", "meff_cut_km2", 2023))
                .isEqualTo("ABSENT non_agregeable : seuls les chiffres fournis à ce niveau sont publiés");
        Country supplied = deposit(epci).deposit("inconnu", DAY, "crte crte-2 2023 meff_cut_km2 9");
        assertThat(supplied.told("crte-2", "meff_cut_km2", 2023)).isEqualTo("9 FOURNI");
        assertThat(supplied.told(B, "meff_cut_km2", 2023)).isEqualTo("2 FOURNI");
    }
}

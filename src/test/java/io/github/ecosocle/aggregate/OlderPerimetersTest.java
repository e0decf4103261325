package io.github.ecosocle.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.figure.PerimeterShares;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.ConstantReference;
import org.junit.jupiter.api.Test;

/**
 * What was sent for EPCI of today, on the EPCI of 2019. People of 2018: Calais of 2020 (200090751) is 101 293 people of Calais of
 * 2019 (246201149) and 2 600 who were then in Pays d'Opale.
 */
class OlderPerimetersTest {
    private static final String CALAIS_2019 = "246201149";
    private static final String OPALE = "200072478";

    private final Country country = country();

    private static Country country() {
        ConstantReference of2019 = ConstantReference.of("2019");
        return new Country(of2019.reference(), of2019.passages());
    }

    private Country send(String... lines) {
        return country.deposit("inconnu", "2024-09-01", lines);
    }

    @Test
    void the_reference_is_that_of_2019() {
        Territories territories = country.territories();
        assertThat(territories.vintage()).isEqualTo(2019);
        assertThat(territories.count(Level.EPCI)).isEqualTo(1259);
        int calais = territories.find(Level.EPCI, CALAIS_2019);
        assertThat(territories.communesOf(calais)).hasSize(10);
        assertThat(territories.find(Level.EPCI, "200090751")).isEqualTo(Territories.NONE);
    }

    @Test
    void calais_is_shared_between_those_it_was_made_of() {
        send("epci 200090751 2022 conso_mwh 103893", "epci 200072478 2022 conso_mwh 25000");
        assertThat(country.told(CALAIS_2019, "conso_mwh", 2022))
                .isEqualTo("101293 AGREGE geographie : part de l’EPCI de 2020 200090751=0.974974");
        assertThat(country.told(OPALE, "conso_mwh", 2022))
                .isEqualTo("27600 AGREGE geographie : somme des EPCI de 2020 200072478|200090751=0.025026");
        assertThat(country.coverage(CALAIS_2019, "conso_mwh", 2022).perimeters())
                .isEqualTo(new PerimeterShares(0, 0, 1000));
        assertThat(country.decisions())
                .containsExactly(
                        "RETENU geographie : reporté sur 200072478=0.025026|246201149=0.974974",
                        "RETENU geographie : reporté sur 200072478");
    }

    @Test
    void neighbours_of_a_later_year_are_in_their_perimeters_of_then_whoever_sent_them() {
        send("epci 200090751 2022 conso_mwh 103893");
        country.deposit(OPALE, "2024-09-01", "epci 200072478 2022 conso_mwh 25000");
        assertThat(country.value(OPALE, "conso_mwh", 2022)).isEqualTo("27600");
    }

    @Test
    void of_an_earlier_year_only_those_of_the_same_file_are() {
        send("epci 200090751 2018 conso_mwh 103893");
        country.deposit(OPALE, "2024-09-01", "epci 200072478 2018 conso_mwh 27800");
        assertThat(country.told(OPALE, "conso_mwh", 2018)).isEqualTo("27800 FOURNI");
        assertThat(country.value(CALAIS_2019, "conso_mwh", 2018)).isEqualTo("101293");
    }

    @Test
    void what_the_epci_of_then_sent_itself_is_exact() {
        send("epci 246201149 2018 conso_mwh 7");
        country.deposit("inconnu", "2025-01-01", "epci 200090751 2018 conso_mwh 103893");
        assertThat(country.told(CALAIS_2019, "conso_mwh", 2018)).isEqualTo("7 FOURNI");
    }

    @Test
    void a_divided_epci_is_put_together_again() {
        send("epci 200096675 2023 dma_t 1.5", "epci 200096683 2023 dma_t 2.25");
        assertThat(country.told("200067221", "dma_t", 2023))
                .isEqualTo("3.75 AGREGE geographie : somme des EPCI de 2022 200096675|200096683");
        assertThat(country.coverage("200067221", "dma_t", 2023).perimeters())
                .isEqualTo(new PerimeterShares(0, 1000, 0));
    }

    @Test
    void a_merged_epci_is_shared_by_people() {
        // of 2023, in Lille: 90 communes of the metropole of 2020, 5 of Haute-Deule
        send("epci 200093201 2021 dma_t 1000");
        String lille = country.value("245900410", "dma_t", 2021);
        String deule = country.value("245901061", "dma_t", 2021);
        assertThat(Double.parseDouble(lille)).isBetween(970.0, 985.0);
        assertThat(Double.parseDouble(lille) + Double.parseDouble(deule)).isBetween(999.999999, 1000.000001);
    }

    @Test
    void a_secret_hides_every_part() {
        send("epci 200093201 2021 dma_t secret");
        assertThat(country.told("245900410", "dma_t", 2021)).startsWith("SECRET");
        assertThat(country.told("245901061", "dma_t", 2021)).startsWith("SECRET");
        assertThat(country.secrets()).containsExactly(true);
    }

    @Test
    void levels_above_follow_from_the_communes() {
        // CRTE of Grand Calais: the communes of its EPCI of today, of which four were in Pays d'Opale
        Territories territories = country.territories();
        int crte = territories.find(Level.CRTE, "crte-32-62-10");
        assertThat(territories.members(crte))
                .extracting(member -> territories.code(member.territory()) + " " + member.communes().length)
                .containsExactlyInAnyOrder("246201149 10", OPALE + " 4");
    }
}

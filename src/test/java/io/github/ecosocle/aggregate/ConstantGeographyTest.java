package io.github.ecosocle.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.figure.PerimeterShares;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.ConstantReference;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * What was sent for real EPCI that are no more, on the EPCI of 2025. People of 2018: Pays d'Opale kept 25 267 and gave 2 600 to
 * Calais. People of 2023: Centre Morbihan (2021) became 16 716 and 27 267, on 247.66 and 420.90 km2.
 */
class ConstantGeographyTest {
    private static final String CALAIS = "200090751";
    private static final String OPALE = "200072478";
    private static final String LILLE = "200093201";

    private final Country country = country();

    private static Country country() {
        ConstantReference real = ConstantReference.real();
        return new Country(real.reference(), real.passages());
    }

    private Country send(String... lines) {
        return country.deposit("inconnu", "2019-09-01", lines);
    }

    @Test
    void calais_takes_the_communes_that_opale_gave_it() {
        send("epci 246201149 2018 conso_mwh 1000", "epci 200072478 2018 conso_mwh 27867");
        assertThat(country.told(CALAIS, "conso_mwh", 2018))
                .isEqualTo("3600 AGREGE geographie : somme des EPCI de 2019 200072478=0.0933|246201149");
        assertThat(country.told(OPALE, "conso_mwh", 2018))
                .isEqualTo("25267 AGREGE geographie : part de l’EPCI de 2019 200072478=0.9067");
        assertThat(country.decisions())
                .containsExactly(
                        "RETENU geographie : reporté sur 200090751",
                        "RETENU geographie : reporté sur 200072478=0.9067|200090751=0.0933");
    }

    @Test
    void a_value_of_another_file_is_in_the_perimeter_of_today() {
        send("epci 246201149 2018 conso_mwh 1000");
        country.deposit("200072478", "2025-03-01", "epci 200072478 2018 conso_mwh 25000");
        assertThat(country.told(CALAIS, "conso_mwh", 2018))
                .isEqualTo("ABSENT non_envoye ; geographie : EPCI de 2019 manquants pour 200090751 : 200072478");
        assertThat(country.told(OPALE, "conso_mwh", 2018)).isEqualTo("25000 FOURNI");
        assertThat(country.decisions().get(0))
                .isEqualTo("ECARTE geographie : EPCI de 2019 manquants pour 200090751 : 200072478");
    }

    @Test
    void whole_epci_that_merged_are_added() {
        send("epci 245900410 2020 dma_t 100.5", "epci 245901061 2020 dma_t 20");
        assertThat(country.told(LILLE, "dma_t", 2020))
                .isEqualTo("120.5 AGREGE geographie : somme des EPCI de 2020 245900410|245901061");
        assertThat(country.coverage(LILLE, "dma_t", 2020).perimeters()).isEqualTo(new PerimeterShares(0, 1000, 0));
    }

    @Test
    void nothing_is_added_while_a_part_is_missing() {
        send("epci 245900410 2020 dma_t 100.5");
        assertThat(country.told(LILLE, "dma_t", 2020)).startsWith("ABSENT non_envoye ; geographie : EPCI de 2020");
        assertThat(country.coverage(LILLE, "dma_t", 2020).perimeters()).isEqualTo(PerimeterShares.NONE);
        assertThat(country.coverage(LILLE, "dma_t", 2020).coverage().missing()).containsExactly(LILLE);
    }

    @Test
    void an_epci_that_was_divided_is_shared_by_its_people() {
        send("epci 200067221 2021 dma_t 43983");
        assertThat(country.value("200096675", "dma_t", 2021)).isEqualTo("16716");
        assertThat(country.value("200096683", "dma_t", 2021)).isEqualTo("27267");
        assertThat(country.coverage("200096675", "dma_t", 2021).perimeters())
                .isEqualTo(new PerimeterShares(0, 0, 1000));
    }

    @Test
    void land_is_shared_by_area() {
        send("epci 200067221 2020 sau_ha 66856");
        assertThat(country.value("200096675", "sau_ha", 2020)).isEqualTo("24766");
        assertThat(country.value("200096683", "sau_ha", 2020)).isEqualTo("42090");
    }

    @Test
    void shares_follow_to_the_levels_above() {
        send("epci 245900410 2020 dma_t 100", "epci 245901061 2020 dma_t 20", "epci 246201016 2020 dma_t 7");
        PerimeterShares north = country.coverage("59", "dma_t", 2020).perimeters();
        assertThat(north).isEqualTo(new PerimeterShares(0, 1000, 0));
        // of 2023, in Lille 1 188 000 people or so, in Pays de Lumbres 24 000: a fiftieth
        PerimeterShares country2020 = country.coverage("FR", "dma_t", 2020).perimeters();
        assertThat(country2020.exact()).isBetween(18, 22);
        assertThat(country2020.exact() + country2020.summed()).isEqualTo(1000);
        assertThat(country2020.split()).isZero();
    }

    @Test
    void what_the_successor_sent_itself_beats_what_is_carried() {
        send("epci 245900410 2020 dma_t 100", "epci 245901061 2020 dma_t 20");
        country.deposit("200093201", "2024-01-01", "epci 200093201 2020 dma_t 150");
        assertThat(country.told(LILLE, "dma_t", 2020)).isEqualTo("150 FOURNI");
        assertThat(country.decisions().get(0))
                .isEqualTo("ECARTE geographie : le chiffre propre de 200093201 l’emporte");
    }

    @Test
    void communes_of_today_beat_what_is_carried() {
        send("epci 200071157 2021 dma_t 100", "epci 200067221 2021 dma_t 42892");
        String[] communes = communesOf("200096675", " 2021 dma_t 10");
        country.deposit("inconnu", "2024-01-01", communes);
        assertThat(country.told("200096675", "dma_t", 2021)).isEqualTo("60 AGREGE");
    }

    private String[] communesOf(String siren, String rest) {
        Territories territories = country.territories();
        return Arrays.stream(territories.communesOf(territories.find(Level.EPCI, siren)))
                .mapToObj(commune -> "commune " + territories.code(commune) + rest)
                .toArray(String[]::new);
    }

    @Test
    void rates_and_means_are_never_carried() {
        send("epci 200067221 2021 dma_kg_hab 500", "epci 200067221 2021 meff_cbc_km2 3");
        assertThat(country.decisions())
                .containsExactly(
                        "ECARTE geographie : un taux ne se reporte pas, ses mesures de base le peuvent",
                        "ECARTE geographie : cette mesure ne se reporte pas d’un périmètre à un autre");
    }

    @Test
    void a_composition_that_is_not_held_is_not_guessed() {
        send("epci 200000164 2012 dma_t 100");
        assertThat(country.decisions())
                .containsExactly("ECARTE geographie : la composition en communes de 2014 n’est pas au référentiel");
    }

    @Test
    void without_being_asked_values_stay_where_they_were_sent() {
        Country plain = new Country(ConstantReference.real().reference());
        plain.deposit("inconnu", "2019-09-01", "epci 245900410 2020 dma_t 1", "epci 245901061 2020 dma_t 2");
        plain.settle();
        assertThat(plain.decisions()).allMatch(decision -> decision.startsWith("ECARTE hors_referentiel"));
        assertThat(plain.coverage()).isEmpty();
    }
}

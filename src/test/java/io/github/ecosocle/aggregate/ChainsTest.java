package io.github.ecosocle.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.figure.PerimeterShares;
import io.github.ecosocle.jobs.ConstantReference;
import io.github.ecosocle.jobs.JobsCopy;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A successor that ended in turn: 100000009 (commune 59001, 100 people) and 100000017 (62001, 200) of 2023 became 100000025 in
 * 2024, and that, with a commune of 30 people (62002), 200069037 in 2025; 246201016 is what 62002 was until then.
 */
class ChainsTest {
    private static final String MADE_IN_2025 = "200069037";

    @TempDir
    private Path folder;

    private Country country;

    @BeforeEach
    void a_reference() {
        country = country("geographie: reference");
    }

    private Country country(String geography) {
        JobsCopy copy = JobsCopy.in(folder)
                .replace("socle-national.yml", "millesime: 2025", geography)
                .write(
                        "territories/epci.csv",
                        "siren,nom,nature,departement_siege,region_siege,surface_km2",
                        "200069037,CA,CA,62,32,15.5")
                .replace("territories/communes.csv", "Ailleurs,246201016", "Ailleurs,200069037")
                .replace("territories/poles.csv", "246201016", "200069037")
                .write(
                        "territories/successions.csv",
                        "siren,nom,nature,derniere_annee,siren_successeurs,note",
                        "100000009,Un,CC,2023,200069037,",
                        "100000017,Deux,CC,2023,200069037,",
                        "100000025,Trois,CC,2024,200069037,",
                        "246201016,Quatre,CC,2024,200069037,")
                .write(
                        "territories/communes_epci.csv",
                        "code_insee,premiere_annee,derniere_annee,siren_epci",
                        "59001,2023,2023,100000009",
                        "59001,2024,2024,100000025",
                        "59001,2025,2025,200069037",
                        "62001,2023,2023,100000017",
                        "62001,2024,2024,100000025",
                        "62001,2025,2025,200069037",
                        "62002,2023,2024,246201016",
                        "62002,2025,2025,200069037")
                .write(
                        "territories/epci_millesimes.csv",
                        "millesime,siren,nom,nature,nb_communes,population_municipale",
                        "2023,100000009,Un,CC,1,100",
                        "2023,100000017,Deux,CC,1,200",
                        "2023,246201016,Quatre,CC,1,30",
                        "2024,100000025,Trois,CC,2,300",
                        "2024,246201016,Quatre,CC,1,30",
                        "2025,200069037,CA,CA,3,330");
        ConstantReference reference = ConstantReference.of(folder, copy.open());
        return new Country(reference.reference(), reference.passages());
    }

    private void send(String... lines) {
        country.deposit("inconnu", "2023-06-01", lines);
    }

    @Test
    void a_value_passes_through_the_successor_that_ended() {
        send("epci 100000009 2022 dma_t 5", "epci 100000017 2022 dma_t 7.5", "epci 246201016 2022 dma_t 1");
        assertThat(country.told(MADE_IN_2025, "dma_t", 2022))
                .isEqualTo("13.5 AGREGE geographie : somme des EPCI de 2024 100000025|246201016");
        assertThat(country.decisions())
                .containsExactly(
                        "RETENU geographie : passé par 100000025, reporté sur 200069037",
                        "RETENU geographie : passé par 100000025, reporté sur 200069037",
                        "RETENU geographie : reporté sur 200069037");
        assertThat(country.coverage(MADE_IN_2025, "dma_t", 2022).perimeters())
                .isEqualTo(new PerimeterShares(0, 1000, 0));
    }

    @Test
    void nothing_is_told_while_a_part_of_a_part_is_missing() {
        send("epci 100000009 2022 dma_t 5", "epci 246201016 2022 dma_t 1");
        assertThat(country.told(MADE_IN_2025, "dma_t", 2022))
                .isEqualTo("ABSENT non_envoye ; geographie : EPCI de 2024 manquants pour 200069037 : 100000025");
        assertThat(country.decisions())
                .containsExactly(
                        "ECARTE geographie : EPCI de 2023 manquants pour 100000025 : 100000017",
                        "ECARTE geographie : EPCI de 2024 manquants pour 200069037 : 100000025");
    }

    @Test
    void one_that_passes_and_goes_no_further_is_not_counted() {
        send("epci 100000009 2022 dma_t 5", "epci 100000017 2022 dma_t 7.5");
        assertThat(country.decisions())
                .allMatch(decision -> decision.equals("ECARTE geographie : passé par 100000025, EPCI de 2024"
                        + " manquants pour 200069037 : 246201016"));
    }

    @Test
    void what_the_successor_sent_itself_beats_what_passes() {
        send(
                "epci 100000009 2022 dma_t 5",
                "epci 100000017 2022 dma_t 7.5",
                "epci 100000025 2022 dma_t 20",
                "epci 246201016 2022 dma_t 1");
        assertThat(country.value(MADE_IN_2025, "dma_t", 2022)).isEqualTo("21");
    }

    @Test
    void a_secret_passes_too() {
        send("epci 100000009 2022 dma_t secret", "epci 100000017 2022 dma_t 7.5", "epci 246201016 2022 dma_t 1");
        assertThat(country.told(MADE_IN_2025, "dma_t", 2022)).startsWith("SECRET");
        assertThat(country.secrets()).containsExactly(true, true, true);
    }

    @Test
    void back_to_the_first_a_value_is_shared_twice() {
        country = country("geographie: 2023");
        send("epci 200069037 2025 dma_t 330");
        assertThat(country.told("100000017", "dma_t", 2025))
                .isEqualTo("200 AGREGE geographie : part de l’EPCI de 2024 100000025=0.666667");
        assertThat(country.value("246201016", "dma_t", 2025)).isEqualTo("30");
        assertThat(country.coverage("100000009", "dma_t", 2025).perimeters())
                .isEqualTo(new PerimeterShares(0, 0, 1000));
        assertThat(country.coverage("FR", "dma_t", 2025).perimeters()).isEqualTo(new PerimeterShares(0, 0, 1000));
    }
}

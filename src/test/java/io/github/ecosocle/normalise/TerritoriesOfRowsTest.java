package io.github.ecosocle.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.normalise.sample.Desk;
import io.github.ecosocle.normalise.sample.Received;
import io.github.ecosocle.normalise.sample.SampleTerritories;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoriesOfRowsTest {

    private static Received observatory(String heading, String row) {
        return Desk.ofObservatory().sheet("", heading, row).receive();
    }

    @ParameterizedTest(name = "{0} {1} is {2} {3}, {4}")
    @CsvSource({
        "commune, 62765, commune, 62765, ",
        "commune, 1024, commune, 01024, LEADING_ZERO",
        "commune, 62999, commune, 62765, FORMER_COMMUNE",
        "epci, 200069037, epci, 200069037, ",
        "departement, 1, departement, 01, LEADING_ZERO",
        "departement, 62, departement, 62, ",
        "région, 32, region, 32, ",
        "crte, CRTE-32-62-3, crte, crte-32-62-3, ",
        "pays, France, pays, FR, ",
        "'', 62765, commune, 62765, ",
        "'', 200069037, epci, 200069037, "
    })
    void a_level_and_a_code_name_any_territory(
            String niveau, String code, String level, String understood, String warning) {
        Received received = observatory(
                "niveau;code_territoire;indicateur;annee;valeur;unite", niveau + ";" + code + ";sau_ha;2023;12;ha");

        assertThat(received.codes()).isEqualTo(warning == null ? List.of() : List.of(warning));
        assertThat(received.only().level()).isEqualTo(level);
        assertThat(received.known()).containsExactly(understood + " sau_ha 2023 = 12");
    }

    @ParameterizedTest(name = "{0} {1} is refused, {2}")
    @CsvSource({
        "commune, 99999, UNKNOWN_COMMUNE",
        "commune, 62X34, UNKNOWN_COMMUNE",
        "région, 99, UNKNOWN_TERRITORY",
        "planète, 62, UNKNOWN_TERRITORY",
        "epci, 20006903, SIREN_FORMAT"
    })
    void an_unknown_code_is_refused_and_kept(String niveau, String code, String fault) {
        Received received = observatory(
                "niveau;code_territoire;indicateur;annee;valeur;unite", niveau + ";" + code + ";sau_ha;2023;12;ha");

        assertThat(received.codes()).containsExactly(fault);
        assertThat(received.only().level()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Communauté de Communes du Pays de Lumbres, 246201016, NAME_ONLY",
        "pays de lumbres, 246201016, NAME_ONLY",
        "St-Omer, 62765, NAME_ONLY",
        "Arques, , HOMONYMS",
        "CC du Pays de Lumbre, , UNKNOWN_NAME"
    })
    void a_name_alone_is_accepted_when_it_is_exact_and_only_one(String name, String code, String told) {
        Received received = observatory("territoire;indicateur;annee;valeur;unite", name + ";sau_ha;2023;12;ha");

        assertThat(received.codes()).containsExactly(told);
        assertThat(received.known()).isEqualTo(code == null ? List.of() : List.of(code + " sau_ha 2023 = 12"));
    }

    @Test
    void a_near_name_is_only_suggested() {
        Received received =
                observatory("territoire;indicateur;annee;valeur;unite", "CC du Pays de Lumbre;sau_ha;2023;12;ha");

        assertThat(received.finding("UNKNOWN_NAME").expected()).contains("CC du Pays de Lumbres, 246201016");
    }

    @Test
    void the_departement_tells_homonyms_apart() {
        Received received =
                observatory("territoire;departement;indicateur;annee;valeur;unite", "Arques;59;sau_ha;2023;12;ha");

        assertThat(received.known()).containsExactly("59017 sau_ha 2023 = 12");
    }

    @Test
    void a_siren_speaks_for_itself_and_its_communes_only() {
        Received received = Desk.csv(
                "siren_epci;code_commune;indicateur;annee;valeur;unite",
                "200069037;62765;sau_ha;2023;1;ha",
                "200069037;;sau_ha;2023;2;ha",
                "200069037;62160;sau_ha;2023;3;ha",
                "246200729;62765;sau_ha;2022;4;ha",
                "200069038;62765;sau_ha;2021;5;ha");

        assertThat(received.known()).containsExactly("62765 sau_ha 2023 = 1", "200069037 sau_ha 2023 = 2");
        assertThat(received.codes()).containsExactly("OUT_OF_PERIMETER", "OUT_OF_PERIMETER", "SIREN_LUHN");
    }

    @Test
    void an_unknown_submitter_is_told_once_and_may_speak_for_whom_the_file_names() {
        Received received = Desk.of("inconnu", "envoi.csv")
                .sheet(
                        "",
                        "siren_epci;indicateur;annee;valeur;unite",
                        "246200729;sau_ha;2023;1;ha",
                        "246200729;sau_ha;2022;1;ha")
                .receive();

        assertThat(received.numbers()).hasSize(2);
        assertThat(received.codes()).containsExactly("UNKNOWN_SUBMITTER");
    }

    @Test
    void the_nearest_words_around_a_table_name_its_territory() {
        String[] table = {"indicateur;annee;valeur;unite", "sau_ha;2023;1;ha"};
        String[] titled = {"Fiche de la CC du Pays de Lumbres;;", table[0], table[1]};

        assertThat(Desk.ofObservatory()
                        .sheet("CA du Boulonnais", titled)
                        .receive()
                        .known())
                .containsExactly("246201016 sau_ha 2023 = 1");
        assertThat(Desk.ofObservatory()
                        .sheet("CA du Boulonnais", table)
                        .receive()
                        .known())
                .containsExactly("246200729 sau_ha 2023 = 1");
        assertThat(Desk.of("inconnu", "CA du Pays de Saint-Omer - Indicateurs - 2025-01-02.xlsx")
                        .sheet("Indicateurs", table)
                        .receive()
                        .known())
                .containsExactly("200069037 sau_ha 2023 = 1");
        assertThat(Desk.of(SampleTerritories.LUMBRES, "246201016/indicateurs.csv")
                        .sheet("", table)
                        .receive()
                        .known())
                .containsExactly("246201016 sau_ha 2023 = 1");
    }

    @Test
    void a_row_that_nothing_names_is_refused() {
        Received received = observatory("indicateur;annee;valeur;unite", "sau_ha;2023;1;ha");

        assertThat(received.codes()).containsExactly("TERRITORY_MISSING");
        assertThat(received.refusals()).containsExactly("TERRITORY_MISSING");
    }
}

package io.github.ecosocle.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.normalise.sample.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Départements and régions that an observatory names without their code. */
class NamesAloneTest {

    private static Received read(String heading, String row) {
        return RealJobs.read("socle-national", "insee/envoi_2025-01-01.csv", heading, row);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "departement, Ain, 01, ",
        "departement, La Réunion, 974, ",
        "region, La Réunion, 04, ",
        "region, Réunion, 04, ",
        "departement, GUYANE, 973, ",
        "region, Guyane, 03, ",
        "region, ile de france, 11, ",
        "region, Région Bretagne, 53, ",
        "departement, Département du Nord, 59, ",
        "departement, Corse-du-Sud, 2A, ",
        "departement, Val d'Oise, 95, ",
        "region, PACA, 93, OTHER_NAME",
        "region, Nord-Pas-de-Calais-Picardie, 32, OTHER_NAME",
        "region, Centre, 24, OTHER_NAME",
        "departement, Côtes-du-Nord, 22, OTHER_NAME",
    })
    void a_name_and_its_level_are_enough(String level, String name, String code, String warning) {
        for (String heading : new String[] {
            "niveau;nom;indicateur;annee;valeur;unite", "niveau;code_territoire;indicateur;annee;valeur;unite"
        }) {
            Received received = read(heading, level + ";" + name + ";sau_ha;2023;12;ha");
            assertThat(received.known()).as(heading).containsExactly(code + " sau_ha 2023 = 12");
            assertThat(received.only().level()).isEqualTo(level);
            assertThat(received.codes().contains("OTHER_NAME")).isEqualTo(warning != null);
        }
    }

    @Test
    void a_column_of_regions_says_the_level() {
        assertThat(read("region;indicateur;annee;valeur;unite", "Guadeloupe;sau_ha;2023;12;ha")
                        .known())
                .containsExactly("01 sau_ha 2023 = 12");
    }

    @Test
    void a_name_of_two_levels_is_asked_back() {
        Received received = read("nom;indicateur;annee;valeur;unite", "La Réunion;sau_ha;2023;12;ha");
        assertThat(received.known()).isEmpty();
        assertThat(received.message("HOMONYMS")).contains("departement 974", "region 04", "colonne niveau");
    }

    @Test
    void a_near_name_is_suggested_and_never_assumed() {
        Received received = read("niveau;nom;indicateur;annee;valeur;unite", "departement;Aveyronn;sau_ha;2023;12;ha");
        assertThat(received.known()).isEmpty();
        assertThat(received.message("UNKNOWN_UPPER_NAME")).contains("(peut-être Aveyron, 12)");
    }

    @Test
    void a_former_region_is_refused_and_told_what_became_of_it() {
        for (String name : new String[] {"Picardie", "Rhône-Alpes", "Haute-Normandie", "Lorraine"}) {
            Received received =
                    read("niveau;nom;indicateur;annee;valeur;unite", "region;" + name + ";sau_ha;2023;12;ha");
            assertThat(received.known()).as(name).isEmpty();
            assertThat(received.message("FORMER_TERRITORY")).contains(name, "une partie n’est pas le tout");
        }
    }

    @Test
    void a_departement_beside_its_own_code_is_no_homonym() {
        assertThat(read("code;libelle;indicateur;annee;valeur;unite", "01;Ain;sau_ha;2023;12;ha")
                        .known())
                .containsExactly("01 sau_ha 2023 = 12");
    }
}

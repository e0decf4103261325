package io.github.ecosocle.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryStrictnessTest {
    @TempDir
    Path temporary;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            column renamed | communes | code_insee,nom | insee,nom | ∅ | « code_insee,nom,siren_epci
            cell missing | communes | 32,1, | 32,1 | siren | 6 cellules au lieu de 7
            quote never closed | communes | 62003,Seule | 62003,"Seule | ∅ | CSV mal formé
            commune twice | communes | 62002,Ailleurs | 62001,Ailleurs | code_insee | écrit deux fois. [ligne 4]
            unknown EPCI | communes | Ici,200069037 | Ici,200069038 | siren_epci | « 200069038 » n'est pas dans epci.csv
            département of another région | communes | 62,32,6, | 62,977,6, | departement | de la région « 977 »
            area with three decimals | communes | 32,5.5, | 32,5.555, | surface_km2 | deux décimales au plus
            SIREN with a wrong key | epci | 200069037,CA | 200069038,CA | siren | n'est pas un SIREN
            unknown seat | epci | CA,62,32 | CA,63,32 | departement_siege | « 63 »
            unknown zone | regions | Hauts-de-France,metro | Hauts-de-France,dom | zone | (admis : com, drom, metro)
            zone of another région | departements | Nord,32,metro | Nord,32,drom | zone | la région est en zone « metro »
            unknown région | departements | Nord,32 | Nord,31 | region | « 31 » n'est pas dans regions.csv
            """)
    void a_slip_about_places_is_told(
            String name, String table, String before, String after, String key, String sentence) {
        Mistake slip = new Mistake(name, "territories/" + table + ".csv", before, after, key, sentence);
        assertThat(slip.madeIn(temporary)).satisfies(slip::isNamedBy);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown CRTE | crte_members | crte-1,epci | crte-2,epci | id_crte | « crte-2 »
            unknown kind of member | crte_members | crte-1,epci | crte-1,ecpi | type | (admis : commune, epci, ept)
            unknown EPT | crte_members | 200057966 | 200057974 | code | n'est pas dans ept.csv
            CRTE without member | crte | crte-1,CRTE Un | crte-0,CRTE Zéro,,,,,,⏎crte-1,CRTE Un | id_crte | aucun membre
            unknown commune | ept | 200057966,62002 | 200057966,62009 | code_commune | « 62009 »
            unknown EPCI | poles | 246201016 | 246201017 | siren_epci | « 246201017 »
            id that is not its SIREN | poles | pays-un,, | pays-un,200086874, | id_pole | doit être le SIREN du pôle
            """)
    void a_slip_about_groupings_is_told(
            String name, String table, String before, String after, String key, String sentence) {
        Mistake slip = new Mistake(name, "territories/" + table + ".csv", before, after, key, sentence);
        assertThat(slip.madeIn(temporary)).satisfies(slip::isNamedBy);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown successor | successions | 200069037¦ | 200069038¦ | siren_successeurs | « 200069038 »
            EPCI still there | successions | 246200844, | 246201016, | siren | il n'est pas dissous
            year that is no number | successions | CC,2016 | CC,fin 2016 | derniere_annee | « fin 2016 »
            unknown commune | communes_anciennes | 62999,62001 | 62999,62009 | code_insee | « 62009 »
            EPCI missing in the newest vintage | epci_millesimes | 2025,200069037,CAPSO,CA,2,10 | ∅ | siren | « 200069037 » (2025)
            year forgotten | communes_epci | 62002,2024,2024 | 62002,2025,2025 | premiere_annee | 2024 est attendu
            stay that ends before it begins | communes_epci | 62002,2024,2024 | 62002,2024,2023 | derniere_annee | est avant
            EPCI that was not there | communes_epci | 2024,2024, | 2024,2024,246201016 | siren_epci | la liste de 2024
            where it is now forgotten | communes_epci | 62002,2025,2025,246201016 | ∅ | derniere_annee | 2025 est attendu
            unknown territory | populations | 2018,commune,62002 | 2018,commune,62009 | code | commune inconnu : « 62009 »
            population twice | populations | 2018,commune | 2023,commune | code | écrit deux fois pour l'année 2023
            population with decimals | populations | 62002,25 | 62002,25.5 | population_municipale | un nombre entier
            """)
    void a_slip_about_years_is_told(
            String name, String table, String before, String after, String key, String sentence) {
        Mistake slip = new Mistake(name, "territories/" + table + ".csv", before, after, key, sentence);
        assertThat(slip.madeIn(temporary)).satisfies(slip::isNamedBy);
    }
}

package io.github.ecosocle.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyStrictnessTest {
    @TempDir
    Path temporary;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown reason | `  sans_objet:` | `  sansobjet:` | manques.sansobjet | vouliez-vous dire « sans_objet » ?
            marker of two reasons | absent: ["-", | absent: ["-", "nc", | manques.non_communique | désigne à la fois absent
            marker twice | absent: ["-", | absent: ["-", "-", | manques.absent | écrit deux fois
            removal that is a missing marker | ["SUPPRIMER"] | ["SUPPRIMER", "nc"] | suppression | désigne déjà un manque (non_communique)
            unknown field | `  code_commune: [` | `  codecommune: [` | champs.codecommune | vouliez-vous dire « code_commune » ?
            synonym of two fields | siren_epci: ["siren", | siren_epci: ["siren", "insee", | champs.code_commune | désigne à la fois siren_epci
            synonym of a field and a measure | siren_epci: ["siren", | siren_epci: ["siren", "GES", | champs.siren_epci | désigne déjà la mesure ges_teq
            ambiguous column that is a field | {titre: "Libellé", | {titre: "Nom", | champs_ambigus[2].titre | désigne déjà le champ nom
            word both yes and no | non: ["non", | non: ["oui", | non | à la fois
            unknown level | `  departement: ["département"` | `  département: ["département"` | niveaux.département | vouliez-vous dire « departement » ?
            unknown state | `  autre: ["moyen"` | `  moyen: ["moyen"` | etats.moyen | (admis :
            """)
    void a_slip_about_words_is_told(String name, String before, String after, String key, String sentence) {
        Mistake slip = new Mistake(name, "vocabulary.yml", before, after, key, sentence);
        assertThat(slip.madeIn(temporary)).satisfies(slip::isNamedBy);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            canonical unit without a unit | canonique: "MWh" | canonique: "Wh" | unites.energie.canonique | « Wh » est inconnu
            canonical unit with another factor | canonique: "MWh" | canonique: "kWh" | unites.energie.canonique | doit être "1"
            factor that is no number | facteur: "44/12" | facteur: "44/0" | unites.ges.unites[5].facteur | un facteur exact
            spelling of two units | ecritures: ["ktC", | ecritures: ["tC", | unites.ges.unites[6].ecritures | désigne à la fois tC
            candidate that is no measure | candidats: [dma_t, | candidats: [dma, | ambigus[1].candidats | « dma » est inconnu
            ambiguous heading of a measure | titres: ["DMA", | titres: ["DMA avec gravats", | ambigus[1].titres | désigne déjà la mesure dma_t
            method of no candidate | CUT: meff_cut_km2 | CUT: dma_t | ambigus[4].par_methode.CUT | (admis : meff_cbc_km2, meff_cut_km2)
            foreign heading of a measure | titres: ["HVE", | titres: ["GES", | hors_socle[9].titres | désigne déjà la mesure ges_teq
            period heading without end | naf{debut}art{fin} | naf{debut} | motifs[1].forme | {debut} et {fin}
            period heading in a foreign unit | mesure: enaf_ha, unite: m2 | mesure: enaf_ha, unite: MWh | motifs[1].unite | « MWh » est inconnu
            year heading without year | "{annee} Résultat" | "Résultat" | entete_tet.resultat | {annee}
            """)
    void a_slip_about_units_and_headings_is_told(
            String name, String before, String after, String key, String sentence) {
        Mistake slip = new Mistake(name, "vocabulary.yml", before, after, key, sentence);
        assertThat(slip.madeIn(temporary)).satisfies(slip::isNamedBy);
    }
}

package io.github.ecosocle.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorStrictnessTest {
    @TempDir
    Path temporary;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown key | CRTE-10 | borne_min: | borne_mini: | mesures[dma_t].borne_mini | vouliez-vous dire « borne_min » ?
            aggregation rule missing | CRTE-10 | `    territoires: somme⏎` | ∅ | mesures[dma_t].territoires | clé obligatoire manquante (admis : distinct, jamais, moyenne_surface, somme)
            unknown aggregation rule | CRTE-10 | territoires: somme | territoires: moyenne | mesures[dma_t].territoires | (admis : distinct, jamais, moyenne_surface, somme)
            unknown unit | CRTE-10 | unite: t⏎ | unite: tonnes⏎ | mesures[dma_t].unite | « tonnes » est inconnu
            unit not canonical | CRTE-10 | unite: t⏎ | unite: kt⏎ | mesures[dma_t].unite | « kt » est inconnu
            per-head unit not canonical | CRTE-10 | unite: kg/hab⏎ | unite: t/hab⏎ | derivees[dma_kg_hab].unite | « t/hab » est inconnu
            decimals as text | CRTE-10 | decimales: 12 | decimales: "12" | mesures[dma_t].decimales | de 0 à 12
            measure twice in one file | CRTE-10 | id: dma_hors_gravats_t | id: dma_t | mesures[dma_t].id | décrite deux fois
            measure of another file | CRTE-10 | id: dma_t⏎ | id: conso_mwh⏎ | mesures[conso_mwh].id | déjà décrite dans CRTE-02
            code of another file | CRTE-10 | indicateur: CRTE-10 | indicateur: CRTE-11 | indicateur | doit être le nom du fichier, « CRTE-10 »
            capital in an id | CRTE-10 | id: dma_t⏎ | id: DMA_t⏎ | mesures[DMA_t].id | minuscules
            years of a stock added | CRTE-04 | annees: jamais | annees: somme | mesures[sau_ha].annees | un stock ne s'additionne pas
            part of an unknown whole | CRTE-04 | au_plus: {mesure: sau_ha, | au_plus: {mesure: sau, | mesures[sau_bio_ha].au_plus.mesure | « sau » est inconnu
            part in another unit than its whole | CRTE-04 | au_plus: {mesure: sau_ha, | au_plus: {mesure: dma_t, | mesures[sau_bio_ha].au_plus.mesure | une partie a l'unité de son tout
            sum of an unknown total | OBS-07 | total: conso_mwh | total: conso_mw | sommes[1].total | « conso_mw » est inconnu
            parts in another unit than their sum | OBS-07 | total: conso_mwh | total: dma_t | sommes[1].parties | en t
            rate as a total | OBS-07 | total: conso_mwh | total: conso_mwh_hab | sommes[1].total | une mesure de base
            tolerance misspelt | OBS-07 | tolerance_pct: 1 | tolerance: 1 | sommes[1].tolerance | clé inconnue
            example of a sum that ends otherwise | OBS-07 | signale: false | signale: true | sommes[1].exemples[1] | n’est pas signalé : parties 1005
            secrecy misspelt | CRTE-02 | {repondants_min: 3, | {repondant_min: 3, | mesures[conso_mwh].secret.repondant_min | vouliez-vous dire « repondants_min » ?
            dominance over a whole | CRTE-02 | dominance_max_pct: 85} | dominance_max_pct: 185} | mesures[conso_mwh].secret.dominance_max_pct | de 1 à 100
            variation misspelt | CRTE-10 | variation_max_pct: 30 | variation_max: 30 | mesures[dma_t].variation_max | clé inconnue
            bounds upside down | CRTE-04 | borne_max: "100" | borne_max: "50" | derivees[sau_bio_pct].borne_max | au moins égal à alerte_max
            bound that is no number | CRTE-04 | borne_max: "100" | borne_max: "cent" | derivees[sau_bio_pct].borne_max | un nombre à point décimal
            """)
    void a_slip_about_measures_is_told(
            String name, String code, String before, String after, String key, String sentence) {
        Mistake slip = new Mistake(name, "indicators/" + code + ".yml", before, after, key, sentence);
        assertThat(slip.madeIn(temporary)).satisfies(slip::isNamedBy);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            derived without denominator | CRTE-10 | `    denominateur: population⏎` | ∅ | derivees[dma_kg_hab].denominateur | manquante (admis : population, aucun, une mesure de base)
            unknown measure in a formula | CRTE-03 | denominateur: conso_mwh | denominateur: conso_mw | derivees[enr_part_pct].denominateur | vouliez-vous dire « conso_mwh » ?
            unknown measure in a numerator | CRTE-03 | numerateur: {enr_hors_hydro_mwh: 1, | numerateur: {enr: 1, | derivees[enr_mwh].numerateur.enr | « enr » est inconnu
            derived over derived | CRTE-03 | denominateur: conso_mwh | denominateur: enr_mwh | derivees[enr_part_pct].denominateur | elle-même dérivée
            cycle | CRTE-03 | denominateur: conso_mwh | denominateur: enr_part_pct | derivees[enr_part_pct].denominateur | dépend d'elle-même
            coefficient 0 | CRTE-03 | enr_hydro_mwh: 1} | enr_hydro_mwh: 0} | derivees[enr_mwh].numerateur.enr_hydro_mwh | ne compte pas
            """)
    void a_slip_about_formulas_is_told(
            String name, String code, String before, String after, String key, String sentence) {
        Mistake slip = new Mistake(name, "indicators/" + code + ".yml", before, after, key, sentence);
        assertThat(slip.madeIn(temporary)).satisfies(slip::isNamedBy);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            heading of two measures | CRTE-03 | - "EnR hydro" | - "GES" | mesures[enr_hydro_mwh].titres | désigne à la fois
            heading twice | CRTE-03 | - "EnR hydro" | - "Hydroélectricité" | mesures[enr_hydro_mwh].titres | écrit deux fois
            alias of two indicators | CRTE-03 | alias: ["3", | alias: ["1", "3", | alias | désigne à la fois CRTE-01
            undeclared source | CRTE-03 | precedence: [] | precedence: [sinoé] | precedence | vouliez-vous dire « sinoe » ?
            example of an unknown measure | CRTE-03 | donne: {mesure: enr_hydro_mwh, | donne: {mesure: hydro_mwh, | exemples[2].donne.mesure | « hydro_mwh » est inconnu
            example of an unknown reason | CRTE-03 | manque: non_disponible | manque: nd | exemples[6].donne.manque | non_disponible
            example refused in small letters | CRTE-03 | refuse: NEGATIVE | refuse: negative | exemples[7].refuse | un code de constat
            example without outcome | CRTE-03 | , refuse: NEGATIVE | ∅ | exemples[7].titre | soit « donne », soit « refuse »
            """)
    void a_slip_about_headings_and_examples_is_told(
            String name, String code, String before, String after, String key, String sentence) {
        Mistake slip = new Mistake(name, "indicators/" + code + ".yml", before, after, key, sentence);
        assertThat(slip.madeIn(temporary)).satisfies(slip::isNamedBy);
    }
}

package io.github.ecosocle.jobs;

import static io.github.ecosocle.jobs.Mistake.JOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecosocle.jobs.file.InvalidJobFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFileStrictnessTest {
    @TempDir
    Path temporary;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown key | licence: "etalab-2.0"⏎producteur | license: x⏎producteur | license | vouliez-vous dire « licence » ?
            missing key | acces: ouvert⏎ | ∅ | acces | clé obligatoire manquante
            key twice | acces: ouvert⏎ | acces: ouvert⏎acces: ferme⏎ | acces | écrite deux fois
            other name than the file | job: socle-national | job: socle | job | doit être le nom du fichier, « socle-national »
            number for a text | producteur: "Ecosocle" | producteur: 2024 | producteur | un texte est attendu
            empty text | producteur: "Ecosocle" | producteur: " " | producteur | le texte est vide
            text for a list | [commune, epci, crte, pole, departement, region, pays] | commune | niveaux | une liste est attendue
            vintage not held | millesime: 2025 | millesime: 2023 | millesime | (admis : 2024, 2025)
            perimeters not held | millesime: 2025 | geographie: 2018 | geographie | « 2018 » n'est pas un millésime
            two years of perimeters | millesime: 2025 | millesime: 2025⏎geographie: 2024 | geographie | contredit le millesime
            custom tag | acces: ouvert | acces: !java.lang.Runtime ouvert | acces | n'est pas admise
            malformed | acces: ouvert | acces: [ouvert | ∅ | YAML mal formé à la ligne
            """)
    void a_slip_about_shape_is_told(String name, String before, String after, String key, String sentence) {
        Mistake slip = new Mistake(name, JOB, before, after, key, sentence);
        assertThat(slip.madeIn(temporary)).satisfies(slip::isNamedBy);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown level | [commune, epci, | [commune, canton, | niveaux[2] | « canton » est inconnu (admis : commune, crte, departement
            unknown format | seuils: {somme | formats: [xls]⏎seuils: {somme | formats[1] | « xls » est inconnu, vouliez-vous dire « xlsx » ?
            format twice | seuils: {somme | formats: [json, json]⏎seuils: {somme | formats[2] | chaque format une seule fois
            level twice | [commune, epci, | [commune, commune, | niveaux | chacun une seule fois
            threshold over 100 | somme: 100 | somme: 101 | seuils.somme | de 0 à 100
            threshold below 0 | ratio: 80 | ratio: -1 | seuils.ratio | de 0 à 100
            threshold with decimals | ratio: 80 | ratio: 80.5 | seuils.ratio | un nombre entier
            threshold of an unknown measure | seuils_par_mesure: {} | seuils_par_mesure: {cyclable: 95} | seuils_par_mesure.cyclable | clé inconnue
            unknown tolerance | seuils: {somme | plausibilite: {scor_max: 5}⏎seuils: {somme | plausibilite.scor_max | vouliez-vous dire « score_max » ?
            tolerance of nothing | seuils: {somme | plausibilite: {score_max: 0}⏎seuils: {somme | plausibilite.score_max | de 1 à 10000
            member required for an unknown measure | seuils: {somme | membres_obligatoires: {dma: ["200069037"]}⏎seuils: {somme | membres_obligatoires.dma | clé inconnue
            unknown member required | seuils: {somme | membres_obligatoires: {toutes: ["123456789"]}⏎seuils: {somme | membres_obligatoires.toutes[1] | n'est pas le SIREN
            unknown straddling | chevauchement: ventile | chevauchement: ventilé | chevauchement | vouliez-vous dire « ventile » ?
            unknown geography | chevauchement: ventile | chevauchement: ventile⏎geographie: référence | geographie | vouliez-vous dire « reference » ?
            unknown access | acces: ouvert | acces: public | acces | (admis : ferme, ouvert)
            """)
    void a_slip_about_choices_is_told(String name, String before, String after, String key, String sentence) {
        Mistake slip = new Mistake(name, JOB, before, after, key, sentence);
        assertThat(slip.madeIn(temporary)).satisfies(slip::isNamedBy);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            precedence of an undeclared source | precedence: [insee, | precedence: [isnee, | precedence | « isnee » est inconnu, vouliez-vous dire « insee » ?
            source twice in the precedence | precedence: [insee, | precedence: [insee, insee, | precedence | deux fois
            source declared twice | id: sdes | id: insee | sources[insee].id | décrite deux fois
            spelling of two sources | libelles: ["SDES DiDo" | libelles: ["RP INSEE" | sources[sdes].libelles | désigne déjà la source insee
            unknown severity | severites: {} | severites: {UNIT: GRAVE} | severites.UNIT | (admis : AVERTISSEMENT, BLOQUANT, ERREUR, INFO)
            severity of no code | severites: {} | severites: {unit: INFO} | severites.unit | un code de règle
            unknown indicator | [CRTE-01, | [CRTE-99, | indicateurs | « CRTE-99 » est inconnu
            indicator twice | [CRTE-01, | [CRTE-01, CRTE-01, | indicateurs | chacun une seule fois
            """)
    void a_slip_about_names_is_told(String name, String before, String after, String key, String sentence) {
        Mistake slip = new Mistake(name, JOB, before, after, key, sentence);
        assertThat(slip.madeIn(temporary)).satisfies(slip::isNamedBy);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            cron of four fields | "30 3 * * *" | "30 3 * *" | schedule | cinq champs
            cron hour 24 | "30 3 * * *" | "30 24 * * *" | schedule | « 24 » n'est pas un champ « heure »
            cron step 0 | "30 3 * * *" | "*/0 3 * * *" | schedule | champ « minute »
            bare perimeter code | perimetre: FR | perimetre: ["32"] | perimetre | [region:32]
            perimeter of no territory | perimetre: FR | perimetre: [departement:63] | perimetre | (admis : departement:59, departement:62
            perimeter of no pole | perimetre: FR | perimetre: [pole:pays-deux] | perimetre | (admis : pole:pays-un
            perimeter of a commune | perimetre: FR | perimetre: [commune:62001] | perimetre | ou [pole:256203001]
            population not held | # population: 2023 | population: 2022 | population | (admis : 2018, 2023)
            """)
    void a_slip_about_times_and_places_is_told(String name, String before, String after, String key, String sentence) {
        Mistake slip = new Mistake(name, JOB, before, after, key, sentence);
        assertThat(slip.madeIn(temporary)).satisfies(slip::isNamedBy);
    }

    @Test
    void an_indicator_whose_formula_needs_another_one_says_which_to_add() {
        JobsFolder folder = JobsCopy.in(temporary)
                .replace(JOB, "[CRTE-01, CRTE-02,", "[CRTE-01,")
                .open();
        assertThatThrownBy(() -> folder.catalogue(folder.job("socle-national")))
                .isInstanceOf(InvalidJobFileException.class)
                .hasMessageContaining("indicators/CRTE-03.yml, clé « derivees[enr_part_pct].denominateur »")
                .hasMessageContaining("ajouter CRTE-02 aux « indicateurs » du job");
    }

    @Test
    void an_unknown_job_is_told_with_the_known_ones() {
        JobsFolder folder = JobsCopy.in(temporary).open();
        assertThatThrownBy(() -> folder.job("socle-nationale"))
                .hasMessageContaining("socle-nationale.yml")
                .hasMessageContaining("vouliez-vous dire « socle-national » ?");
    }

    @Test
    void aliases_that_could_explode_are_refused() {
        JobsFolder folder = JobsCopy.in(temporary)
                .replace(JOB, "seuils: {", "seuils: &a {")
                .replace(JOB, "severites: {}", "severites: *a")
                .open();
        assertThatThrownBy(() -> folder.job("socle-national"))
                .isInstanceOf(InvalidJobFileException.class)
                .hasMessageContaining("aliases");
    }

    @Test
    void bytes_that_are_no_utf_8_are_told() throws IOException {
        JobsCopy.in(temporary);
        byte[] latin = "job: socle-national\ntitre: \u00e9t\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(temporary.resolve(JOB), latin);
        assertThatThrownBy(() -> new JobsFolder(temporary).job("socle-national"))
                .hasMessageContaining("UTF-8");
    }

    @Test
    void the_schedule_may_be_absent_and_then_the_job_runs_only_by_name() {
        JobsFolder folder = JobsCopy.in(temporary)
                .replace(JOB, "schedule: \"30 3 * * *\"", "")
                .open();
        assertThat(folder.job("socle-national").schedule()).isEmpty();
    }
}

package io.github.ecosocle.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.objective.ObjectiveFile;
import io.github.ecosocle.jobs.file.InvalidJobFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a data team is told about a slip in a file of objectives. */
class ObjectiveStrictnessTest {
    private static final String FILE = "objectives/essai.yml";
    private static final String GOOD = """
            objectifs: essai
            titre: "Essai"
            description: "Un essai."
            source: "Un texte"
            contrat: {niveau: pole, code: pays-un, debut: 2021, duree: 3}
            engagements:
              - {id: dechets, libelle: "Déchets", domaine: "Déchets", mesure: dma_t, cible: 100, prioritaire: true}
              - {id: gravats, libelle: "Gravats", domaine: "Déchets", mesure: dma_hors_gravats_t, cible: 60, part_de: dechets}
              - {id: ges, libelle: "GES", domaine: "Climat", mesure: ges_teq, cible: 40, part_de: dechets}
            conditions:
              - {id: regle, libelle: "Règle", prioritaires: 100, autres: 60}
            montants:
              - {id: aide, libelle: "Aide", nature: plafond, euros: 10, condition: regle}
            annee_base: 2012
            trajectoires:
              - id: energie
                libelle: "Énergie"
                mesure: conso_mwh
                sens: baisse
                jalons: [{annee: 2031, evolution: -40}, {annee: 2050, evolution: -75}]
            """;

    @TempDir
    Path temporary;

    private JobsCopy copy(String objectives) {
        return JobsCopy.in(temporary)
                .replace("socle-national.yml", "perimetre: FR", "objectifs: [essai]\nperimetre: FR")
                .write(FILE, objectives.stripTrailing());
    }

    private static List<ObjectiveFile> read(JobsFolder folder) {
        JobDefinition job = folder.job("socle-national");
        Catalogue catalogue = folder.catalogue(job);
        return folder.objectives(job, catalogue, folder.territories(job));
    }

    @Test
    void the_file_as_it_should_be_is_read() {
        assertThat(read(copy(GOOD).open())).singleElement().satisfies(file -> {
            assertThat(Objects.requireNonNull(file.contract()).commitments()).hasSize(3);
            assertThat(file.trajectories().get(0).baseYear()).isEqualTo(2012);
        });
    }

    @Test
    void without_the_key_a_job_follows_nothing() {
        assertThat(read(JobsCopy.in(temporary).open())).isEmpty();
    }

    @Test
    void an_objective_nobody_wrote_is_refused_with_those_that_are_there() {
        JobsFolder folder = copy(GOOD)
                .replace("socle-national.yml", "objectifs: [essai]", "objectifs: [esai]")
                .open();
        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(InvalidJobFileException.class)
                .hasMessageContaining("socle-national.yml")
                .hasMessageContaining("« esai » est inconnu, vouliez-vous dire « essai » ?");
    }

    @Test
    void a_misspelt_key_of_the_job_is_refused() {
        JobsFolder folder = copy(GOOD)
                .replace("socle-national.yml", "objectifs: [essai]", "objectif: [essai]")
                .open();
        assertThatThrownBy(() -> read(folder)).hasMessageContaining("vouliez-vous dire « objectifs » ?");
    }

    @Test
    void the_fingerprint_holds_the_objectives_of_the_job_and_no_others() {
        JobsCopy copy = copy(GOOD);
        JobDefinition job = copy.open().job("socle-national");
        String before = copy.open().fingerprint(job);
        copy.write("objectives/autre.yml", "objectifs: autre");
        assertThat(copy.open().fingerprint(job)).isEqualTo(before);
        copy.replace(FILE, "cible: 100", "cible: 101");
        assertThat(copy.open().fingerprint(job)).isNotEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            other name than the file | objectifs: essai | objectifs: autre | doit être le nom du fichier, « essai »
            unknown measure | mesure: dma_t, | mesure: dma_kt, | « dma_kt » est inconnu, vouliez-vous dire « dma_t » ?
            measure per head | mesure: ges_teq, | mesure: ges_teq_hab, | est par habitant
            unknown key | cible: 60, | cibles: 60, | vouliez-vous dire « cible » ?
            target of zero | mesure: ges_teq, cible: 40 | mesure: ges_teq, cible: 0 | plus grand que zéro
            parts that miss the whole | cible: 60 | cible: 59 | ses parts font 99, elle vaut 100
            part of nothing | cible: 60, part_de: dechets | cible: 60, part_de: dechet | vouliez-vous dire « dechets » ?
            id twice | id: gravats | id: dechets | est décrit deux fois
            unknown territory | code: pays-un | code: pays-deux | « pays-deux » est inconnu, vouliez-vous dire « pays-un » ?
            unknown way of counting | cible: 100, | cible: 100, calcul: moyenne, | (admis : part_des_epci, valeur)
            share of EPCI of a rate | mesure: dma_t, cible: 100 | mesure: sau_bio_pct, calcul: part_des_epci, cible: 100 | demande une mesure de base
            sum that hangs on nothing | condition: regle | condition: règle | vouliez-vous dire « regle » ?
            due sum | nature: plafond | nature: due | (admis : forfaitaire, plafond)
            share over 100 | autres: 60 | autres: 600 | de 0 à 100
            missing base year | annee_base: 2012⏎ | ∅ | l'année de base manque
            milestone before its base | annee: 2031 | annee: 2011 | chacun après l'année de base (2012)
            milestones out of order | annee: 2050 | annee: 2030 | et après le précédent
            fall that rises | evolution: -40 | evolution: 40 | une baisse s'écrit avec un nombre négatif
            fall below nothing | evolution: -75 | evolution: -175 | au plus bas -100
            unknown sense | sens: baisse | sens: bas | (admis : baisse, hausse)
            value and change | evolution: -40 | evolution: -40, valeur: 3 | soit « valeur »
            sums without a contract | contrat: {niveau: pole, code: pays-un, debut: 2021, duree: 3}⏎ | ∅ | demande la clé « contrat »
            """)
    void a_slip_is_told_with_its_file_and_key(String name, String before, String after, String sentence) {
        JobsFolder folder = copy(GOOD)
                .replace(FILE, before.replace('⏎', '\n'), after.replace("∅", ""))
                .open();
        assertThatThrownBy(() -> read(folder))
                .as(name)
                .isInstanceOf(InvalidJobFileException.class)
                .hasMessageContaining(FILE)
                .hasMessageContaining(sentence);
    }
}

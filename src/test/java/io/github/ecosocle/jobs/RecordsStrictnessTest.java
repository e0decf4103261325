package io.github.ecosocle.jobs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecosocle.jobs.file.InvalidJobFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip in a kind of form, or in the job that publishes it, stops the program with a sentence that names it. */
class RecordsStrictnessTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            socle-national.yml | niveaux: | fiches: [crtes]~niveaux: | crtes
            socle-national.yml | niveaux: | fiches: [crte, crte]~niveaux: | une seule fois
            socle-national.yml | niveaux: | fiches: crte~niveaux: | une liste est attendue
            fiches/crte.yml | fiche: crte | fiche: autre | doit \u00eatre le nom du fichier
            fiches/crte.yml | niveau: crte | niveau: crtes | admis : commune, crte
            fiches/crte.yml | type: montant} | type: montants} | admis : acces, date, liste
            fiches/crte.yml | declaration: etat_lieux_13_indicateurs | declaration: contrats | est inconnu
            fiches/crte.yml | natures: | nature: | cl\u00e9 inconnue
            fiches/crte.yml | "Liste des contrats figurant dans le CRTE" | "Composition du COPIL" | nomme d\u00e9j\u00e0 un autre champ
            """)
    void it_is_told(String file, String before, String after, String sentence) {
        JobsFolder jobs = JobsCopy.in(folder)
                .replace(file, before, after.replace('~', '\n'))
                .open();
        assertThatThrownBy(() -> jobs.records(jobs.job("socle-national")))
                .isInstanceOf(InvalidJobFileException.class)
                .hasMessageContaining(sentence);
    }
}

package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** « pays » is the level of France in what is published, and what some pôles call themselves. */
class CountryWordTest {
    @TempDir
    Path folder;

    @Test
    void the_code_tells_which_of_the_two_is_meant() {
        Premises premises = SmallNights.in(folder);
        SmallNights.drop(
                premises,
                "inconnu_2025-04-01.csv",
                "niveau;code_territoire;indicateur;annee;valeur;unite\n"
                        + "pays;FR;nox_t;2023;800000;t\n"
                        + "pays;France;so2_t;2023;100000;t\n"
                        + "pays;pays-un;nox_t;2023;3;t\n"
                        + "pays;ailleurs;nox_t;2023;4;t\n");
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        assertThat(premises.rows("observations.csv", "fichier=inconnu_2025-04-01.csv"))
                .extracting(row ->
                        row.getField("niveau") + " " + row.getField("code_territoire") + " " + row.getField("decision"))
                .containsExactly("pays FR retenu", "pays FR retenu", "pole pays-un retenu", " ailleurs refuse");
    }
}

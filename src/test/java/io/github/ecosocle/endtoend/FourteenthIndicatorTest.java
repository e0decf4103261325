package io.github.ecosocle.endtoend;

import static io.github.ecosocle.endtoend.SmallNights.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.jobs.JobsCopy;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new indicator is one new file under {@code jobs/indicators}, named in the job: no code knows the thirteen. */
class FourteenthIndicatorTest {
    private static final String HEDGES = """
            indicateur: CRTE-14
            nom: "Haies plantées"
            alias: []
            definition: "Longueur de haies plantées dans l'année."
            periodicite: "annuelle"
            sources: []
            precedence: []
            mesures:
              - id: haies_km
                libelle: "Haies plantées"
                unite: km
                nature: flux
                decimales: 12
                titres: ["Haies"]
                code_seul: true
                borne_min: "0"
                territoires: somme
                annees: somme
                ventilation: surface
            derivees:
              - id: haies_km_1000hab
                libelle: "Haies plantées pour mille habitants"
                unite: km/1000 hab
                decimales: 3
                titres: []
                numerateur: {haies_km: 1}
                denominateur: population
                facteur: 1000
                borne_min: "0"
            exemples:
              - {titre: "Haies (km)", valeur: "1,5", donne: {mesure: haies_km, valeur: "1.5"}}
            """;

    @TempDir
    Path folder;

    @Test
    void one_more_file_is_one_more_indicator_in_the_release() {
        Premises premises = SmallNights.in(folder);
        JobsCopy.in(folder.resolve("jobs"))
                .write("indicators/CRTE-14.yml", HEDGES.stripTrailing())
                .replace("socle-national.yml", "CRTE-13]", "CRTE-13, CRTE-14]");
        SmallNights.drop(premises, "200069037_2025-06-01.csv", HEADING + "200069037;Haies;2023;1,5;km\n");
        SmallNights.drop(premises, "246201016_2025-06-01.csv", HEADING + "246201016;CRTE-14;2023;300;m\n");

        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();

        assertThat(premises.value("246201016", "haies_km", 2023)).isEqualTo("0.3");
        // 1,5 km for 300 inhabitants
        assertThat(premises.value("200069037", "haies_km_1000hab", 2023)).isEqualTo("5");
        // 1,5 km and 300 m; the commune without EPCI is not heard: 330 of 334 inhabitants are
        assertThat(premises.value("32", "haies_km_1000hab", 2023)).isEqualTo("5.455");
    }
}

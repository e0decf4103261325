package io.github.ecosocle.endtoend;

import static io.github.ecosocle.endtoend.SmallNights.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.register.database.RegisterDatabase;
import io.github.ecosocle.register.database.RegisterLocation;
import io.github.ecosocle.register.lock.Holder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a published figure back to the file, the cell and the hash. */
class ExplainTest {
    private static final String METHODS = "siren_epci;indicateur;annee;valeur;unite;methode\n";

    @TempDir
    static Path folder;

    private static Premises premises;

    @BeforeAll
    static void publish() {
        premises = SmallNights.in(folder);
        drop("246201016_2025-04-01.csv", HEADING + "246201016;dma_t;2023;16000;kg\n");
        drop("246201016_2025-04-15.csv", HEADING + "246201016;ges_teq;2023;777,25;teqCO2\n");
        for (int month = 1; month <= 12; month++) {
            String day = String.format(Locale.ROOT, "2025-%02d-20", month);
            drop("246201016_" + day + ".csv", HEADING + "246201016;conso_mwh;2023;" + (500 + month) + ";MWh\n");
        }
        drop("246201016_2025-05-01.csv", HEADING + "246201016;ges_teq;2023;s;teqCO2\n");
        drop("200069037_2025-05-02.csv", HEADING + "200069037;dma_kg_hab;2022;500;kg/hab\n");
        drop("200069037_2025-05-03.csv", HEADING + "200069037;so2_t;2023;beau\u001b[mcoup;t\n");
        drop(
                "200069037_2025-05-04.csv",
                METHODS + "200069037;sau_ha;2023;40;ha;cadastre\n200069037;sau_ha;2023;60;ha;enquete\n");
        drop(
                "200069037_2025-05-05.csv",
                "code_commune;indicateur;annee;valeur;unite\n59001;cyclable_km;2023;3;km\n62001;cyclable_km;2023;4,5;km\n");
        drop(
                "insee/2025-06-01.csv",
                "niveau;code_territoire;indicateur;annee;valeur;unite\nregion;32;dma_t;2023;200;t\n");
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
    }

    private static void drop(String name, String text) {
        SmallNights.drop(premises, name, text);
    }

    private static String explain(int code, String territory, String measure, int year, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--territory", territory, "--measure", measure, "--year", Integer.toString(year)));
        arguments.addAll(List.of(more));
        assertThat(premises.command("explain", arguments)).as(premises.said()).isEqualTo(code);
        return premises.said().replace('\u202f', ' ');
    }

    @Test
    void a_total_leads_to_the_cell_of_each_member() throws Exception {
        String said = explain(0, "32", "dma_t", 2023);
        byte[] sent = Files.readAllBytes(premises.input().resolve("246201016_2025-04-01.csv"));
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));
        assertThat(said)
                .contains("Publication 2026-01-15 de « socle-national »")
                .contains("Chiffre     166 t, somme de ses membres")
                .contains("Règle       somme des membres ; à partir de 100 % des membres")
                .contains("Couverture  2 EPCI sur 2")
                .contains("246201016_2025-04-01.csv, cellule D2 : lu « 16000 kg », soit 16 t, retenu")
                .contains("246201016_2025-03-02.csv, cellule D2 : lu « 15,5 t », remplacé (remplace : par ")
                .contains("dépôt 246201016-" + hash.substring(0, 12) + " du 2025-04-01, SHA-256 " + hash);
    }

    @Test
    void each_member_has_its_weight() {
        // 300 and 30 of the 334 people of the région, 4 of whom live in a commune without EPCI
        assertThat(explain(0, "32", "dma_t", 2023))
                .contains("150 t, fourni tel quel ; 300 hab. en 2023, 89,8 %")
                .contains("16 t, fourni tel quel ; 30 hab. en 2023, 8,9 %")
                .contains("Rien reçu de 1 : 62003 Seule");
        // 200 of its 300 people are in the département, which has 234
        assertThat(explain(0, "62", "dma_t", 2023))
                .contains("Partages    EPCI à cheval : 200069037 pour 0,666667")
                .contains("150 t, fourni tel quel ; 200 hab. en 2023, 85,4 %, compté pour 0,666667");
    }

    @Test
    void a_supplied_total_that_was_set_aside_is_told_with_its_gap() {
        // 200 for 166: 34 of 166
        assertThat(explain(0, "32", "dma_t", 2023))
                .contains("insee/2025-06-01.csv, cellule E2 : lu « 200 t », écarté (calcule : ")
                .contains("écart 20.5 %");
    }

    @Test
    void a_rate_says_its_formula_and_its_terms() {
        assertThat(explain(0, "246201016", "dma_kg_hab", 2023))
                .contains("1000 × dma_t ÷ population, les sommes d’abord ; à partir de 80 % du poids")
                .contains("Population  de l’année 2023 : 30 habitants")
                .contains("Terme       dma_t : 16 t, fourni tel quel")
                .contains("246201016_2025-04-01.csv, cellule D2")
                .contains("Chiffre de l’EPCI lui-même");
    }

    @Test
    void a_rebuilt_value_leads_to_the_rate_that_was_sent() {
        // 500 kg for each of 300 people
        String cell = "200069037_2025-05-02.csv, cellule D2 : lu « 500 kg/hab »";
        assertThat(explain(0, "200069037", "dma_t", 2022))
                .contains("150 t, reconstruit à partir d’un taux")
                .contains("taux envoyé, dma_kg_hab :")
                .contains(cell);
        assertThat(explain(0, "32", "dma_t", 2022)).contains(cell);
    }

    @Test
    void a_sum_of_communes_leads_to_the_communes() {
        assertThat(explain(0, "32", "cyclable_km", 2023))
                .contains("7,5 km, somme de ses membres")
                .contains(
                        "→ ses communes : explain --territory 200069037 --level epci --measure cyclable_km --year 2023");
        assertThat(explain(0, "200069037", "cyclable_km", 2023, "--level", "epci"))
                .contains("59001 Ici : 3 km, fourni tel quel ; 100 hab. en 2023, 33,3 %")
                .contains("200069037_2025-05-05.csv, cellule D3 : lu « 4,5 km », retenu");
    }

    @Test
    void each_method_is_explained_apart() {
        String said = explain(0, "32", "sau_ha", 2023);
        String cadastre = said.substring(said.indexOf("Méthode     cadastre"), said.indexOf("Méthode     enquete"));
        String enquete = said.substring(said.indexOf("Méthode     enquete"));
        assertThat(cadastre).contains("40 ha").doesNotContain("60 ha");
        assertThat(enquete).contains("60 ha").doesNotContain("40 ha");
    }

    @Test
    void of_a_value_sent_every_month_the_last_ones_are_told() {
        assertThat(explain(0, "246201016", "conso_mwh", 2023))
                .contains("lu « 512 MWh », retenu", "lu « 503 MWh », remplacé", "et 2 plus anciennes")
                .doesNotContain("lu « 502 MWh »");
    }

    @Test
    void a_secret_is_not_told() {
        assertThat(explain(0, "246201016", "ges_teq", 2023))
                .contains("Chiffre     aucun, secret")
                .contains("valeur tue")
                .doesNotContain("777");
        assertThat(explain(0, "32", "ges_teq", 2023)).doesNotContain("777");
    }

    @Test
    void what_was_read_cannot_write_elsewhere_on_the_terminal() {
        assertThat(explain(0, "200069037", "so2_t", 2023))
                .contains("lu « beau\\u001b[mcoup »", "refusé")
                .doesNotContain("\u001b");
    }

    @Test
    void a_register_held_by_another_bars_nothing() {
        try (RegisterDatabase held = RegisterDatabase.open(
                RegisterLocation.embedded(premises.work().resolve("register")),
                Holder.current("test", "maintenant"),
                Duration.ofSeconds(5))) {
            assertThat(held).isNotNull();
            assertThat(explain(0, "32", "dma_t", 2023)).contains("166 t");
        }
    }

    @Test
    void what_cannot_be_explained_is_told_with_what_can() {
        assertThat(explain(2, "246201016", "dma_tt", 2023))
                .contains("mesure inconnue : « dma_tt »")
                .contains("vouliez-vous dire « dma_t »");
        assertThat(explain(2, "32", "dma_t", 1999)).contains("n’a pas de chiffre dma_t pour 32 en 1999", "2022, 2023");
        assertThat(explain(2, "32", "dma_t", 2023, "--level", "regio"))
                .contains("niveau inconnu : « regio », vouliez-vous dire « region »");
    }

    @Test
    void an_unclear_territory_is_told_with_the_nearest() {
        assertThat(explain(2, "20006903", "dma_t", 2023))
                .contains("« 20006903 », vouliez-vous dire 200069037 (CA du Pays de Saint-Omer)");
        assertThat(explain(2, "saint-omer", "dma_t", 2023)).contains("200069037 (CA du Pays de Saint-Omer, epci)");
        assertThat(explain(2, "246200844", "dma_t", 2023))
                .contains("CC Ancienne, n’existe plus au 1er janvier 2025, voyez 200069037, 246201016");
        assertThat(explain(2, "32", "dma_t", 2023, "--level", "epci")).contains("ajoutez --level region");
        assertThat(explain(2, "977", "dma_t", 2023)).contains("--level departement ou --level region");
    }

    @Test
    void without_a_release_there_is_nothing_to_explain() {
        Premises empty = SmallNights.in(folder.resolve("vide"));
        assertThat(empty.command("explain", List.of("--territory", "32", "--measure", "dma_t", "--year", "2023")))
                .isEqualTo(2);
        assertThat(empty.said()).contains("aucune publication");
    }
}

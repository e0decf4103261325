package io.github.ecosocle.endtoend;

import static io.github.ecosocle.endtoend.SmallNights.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a published figure back to the file, the cell and the hash. */
class ExplainTest {
    @TempDir
    Path folder;

    private Premises premises;

    @BeforeEach
    void publish() {
        premises = SmallNights.in(folder);
        SmallNights.drop(premises, "246201016_2025-04-01.csv", HEADING + "246201016;dma_t;2023;16000;kg\n");
        SmallNights.drop(premises, "246201016_2025-05-01.csv", HEADING + "246201016;ges_teq;2023;s;teqCO2\n");
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
    }

    private String explain(int code, String... arguments) {
        assertThat(premises.command("explain", List.of(arguments)))
                .as(premises.said())
                .isEqualTo(code);
        return premises.said();
    }

    @Test
    void a_total_leads_to_the_cell_of_each_member() throws Exception {
        String said = explain(0, "--territory", "32", "--measure", "dma_t", "--year", "2023");
        byte[] sent = Files.readAllBytes(premises.input().resolve("246201016_2025-04-01.csv"));
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));
        assertThat(said)
                .contains("Publication 2026-01-15 de « socle-national »")
                .contains("Chiffre     166 t, somme de ses membres")
                .contains("Règle       somme des membres ; à partir de 100 % des membres")
                .contains("Couverture  2 EPCI sur 2")
                .contains("246201016_2025-04-01.csv, cellule D2 : lu « 16000 kg », retenu")
                .contains("246201016_2025-03-02.csv, cellule D2 : lu « 15,5 t », remplacé (remplace : par ")
                .contains("dépôt 246201016-" + hash.substring(0, 12) + " du 2025-04-01, SHA-256 " + hash);
    }

    @Test
    void a_rate_says_its_formula_and_its_terms() {
        String said = explain(0, "--territory", "246201016", "--measure", "dma_kg_hab", "--year", "2023");
        assertThat(said)
                .contains("1000 × dma_t ÷ population, les sommes d’abord ; à partir de 80 % du poids")
                .contains("Membres, dma_t :")
                .contains(" : 16 t, fourni tel quel");
    }

    @Test
    void a_secret_is_not_told() {
        String said = explain(0, "--territory", "246201016", "--measure", "ges_teq", "--year", "2023");
        assertThat(said).contains("Chiffre     aucun, secret").contains("valeur tue");
    }

    @Test
    void what_cannot_be_explained_is_told_with_what_can() {
        assertThat(explain(2, "--territory", "246201016", "--measure", "dma_tt", "--year", "2023"))
                .contains("mesure inconnue : « dma_tt »")
                .contains("vouliez-vous dire « dma_t »");
        assertThat(explain(2, "--territory", "999", "--measure", "dma_t", "--year", "2023"))
                .contains("territoire inconnu : « 999 »");
        assertThat(explain(2, "--territory", "32", "--measure", "dma_t", "--year", "1999"))
                .contains("n’a pas de chiffre dma_t pour 32 en 1999");
        assertThat(explain(2, "--territory", "32", "--measure", "dma_t", "--year", "2023", "--level", "canton"))
                .contains("niveau inconnu : « canton »");
    }

    @Test
    void without_a_release_there_is_nothing_to_explain() throws Exception {
        Premises empty = SmallNights.in(folder.resolve("vide"));
        assertThat(empty.command("explain", List.of("--territory", "32", "--measure", "dma_t", "--year", "2023")))
                .isEqualTo(2);
        assertThat(empty.said()).contains("aucune publication");
        assertThat(Files.readString(premises.latest().resolve("donnees/indicateurs.csv"), StandardCharsets.UTF_8))
                .contains("dma_t");
    }
}

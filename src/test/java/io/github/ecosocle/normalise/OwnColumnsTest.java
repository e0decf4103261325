package io.github.ecosocle.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.HeadingMapping;
import io.github.ecosocle.normalise.sample.Desk;
import io.github.ecosocle.normalise.sample.Received;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Columns that a submitter has declared once for all its files. */
class OwnColumnsTest {
    private static final HeadingMapping MAPPING = new HeadingMapping(
            "mappings/observatoire.yml",
            "observatoire",
            LocalDate.MIN,
            LocalDate.MAX,
            "",
            Map.of("tonnes", "valeur", "dechets collecte", "dma_t (kg)"),
            Map.of(Field.ANNEE, "2023", Field.NIVEAU, "departement"),
            Map.of(Field.INDICATEUR, List.of("famille", "grandeur")),
            Map.of("dechets sites", "un nombre de sites", "rang", "un rang"));

    private static Received read(String... lines) {
        return Desk.ofObservatory(MAPPING).sheet("", lines).receive();
    }

    @Test
    void columns_are_added_joined_and_left() {
        Received received = read(
                "code_territoire;Famille;Grandeur;Tonnes;Rang",
                "62;Déchets;Collecte;12000000;1",
                "62;Déchets;Sites;14;2",
                "59;Déchets;Collecte;15000000;3");
        assertThat(received.known()).containsExactly("62 dma_t 2023 = 12000", "59 dma_t 2023 = 15000");
        assertThat(received.observations()).allMatch(said -> said.level().equals("departement"));
        assertThat(received.submission().rowsRead()).isEqualTo(3);
        assertThat(received.submission().rowsIgnored()).isEqualTo(1);
        assertThat(received.message("IGNORED_ROW")).contains("1 (Déchets | Sites : un nombre de sites)");
        assertThat(received.message("ADDED_COLUMN")).contains("vaut « ");
        assertThat(received.message("LEFT_COLUMN")).contains("« Rang » (un rang)");
        assertThat(received.codes()).isEmpty();
    }

    @Test
    void a_column_of_the_file_beats_the_declared_one() {
        Received received = read("code_territoire;annee;Famille;Grandeur;Tonnes", "62;2021;Déchets;Collecte;12000000");
        assertThat(received.known()).containsExactly("62 dma_t 2021 = 12000");
    }

    @Test
    void a_row_that_lost_its_cells_is_still_seen_as_such() {
        Received received =
                read("code_territoire;Famille;Grandeur;Tonnes", "62;Déchets;Collecte", "59;Déchets;Collecte;15000000");
        assertThat(received.known()).containsExactly("59 dma_t 2023 = 15000");
        assertThat(received.codes()).contains("MISSING_CELL");
    }

    @Test
    void a_cell_too_many_is_not_taken_for_a_declared_column() {
        Received received = read(
                "code_territoire;Famille;Grandeur;Tonnes", "62;Déchets;Collecte;12;5", "59;Déchets;Collecte;15000000");
        assertThat(received.known()).containsExactly("59 dma_t 2023 = 15000");
        assertThat(received.codes()).contains("EXTRA_CELL");
    }

    @Test
    void notes_below_stay_notes() {
        Received received = read(
                "code_territoire;Famille;Grandeur;Tonnes",
                "62;Déchets;Collecte;12000000",
                "Données provisoires de l'observatoire;;;");
        assertThat(received.known()).containsExactly("62 dma_t 2023 = 12000");
        assertThat(received.submission().rowsIgnored()).isEqualTo(1);
    }

    @Test
    void what_no_cell_says_is_proposed_as_a_line_to_declare() {
        Received received = Desk.ofObservatory()
                .sheet("", "niveau;code_territoire;indicateur;valeur", "departement;62;sau_ha;12")
                .receive();
        assertThat(received.known()).isEmpty();
        assertThat(received.message("CONSTANTS_PROPOSED")).contains("constantes: {annee: 2023}");
    }

    @Test
    void titles_that_nobody_knows_are_proposed_as_lines_to_declare() {
        Received received = Desk.ofObservatory()
                .sheet("", "Bilan", "Secteur;Poste;Total kg", "62;OMA;12")
                .receive();
        assertThat(received.codes()).contains("HEADER_NOT_FOUND");
        assertThat(received.message("TITLES_PROPOSED")).contains("\"Secteur\": … ; \"Poste\": … ; \"Total kg\": …");
    }
}

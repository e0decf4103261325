package io.github.ecosocle.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.table.CellKind;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.normalise.sample.Desk;
import io.github.ecosocle.normalise.sample.Received;
import io.github.ecosocle.normalise.sample.SampleTerritories;
import org.junit.jupiter.api.Test;

/** Hazards of rows, headings and sheets: F02, F13, F15, F28 to F35, X06 to X18. */
class StructureHazardsTest {

    private static final String HEADING = "siren_epci;indicateur;annee;valeur;unite";
    private static final String ROW = "200069037;T01;2023;548,2;kg/hab";

    private static Desk saintOmer() {
        return Desk.of(SampleTerritories.SAINT_OMER, "200069037.xlsx");
    }

    private static Received cell(CellKind kind, String text, String indicator, String unit) {
        CellKind[] kinds = {CellKind.NUMBER, CellKind.TEXT, CellKind.NUMBER, kind, CellKind.TEXT};
        String[] cells = {"200069037", indicator, "2023", text, unit};
        return saintOmer()
                .rows(
                        new TableOrigin("f.xlsx", "A", false),
                        RawRow.ofText(1, HEADING.split(";")),
                        new RawRow(2, cells, kinds, false, false))
                .receive();
    }

    @Test
    void F02_a_heading_alone_is_no_data() {
        assertThat(Desk.csv(HEADING).codes(Severity.BLOQUANT)).containsExactly("NO_DATA_ROWS");
    }

    @Test
    void F13_F15_damaged_rows_are_refused_the_others_kept() {
        RawRow nul = new RawRow(2, ROW.replace("T01", "T\0" + "01").split(";"), new CellKind[0], false, true);
        RawRow bad = new RawRow(3, ROW.replace("T01", "T\ufffd1").split(";"), new CellKind[0], false, true);
        Received received = saintOmer()
                .rows(
                        new TableOrigin("f.csv", "", false),
                        RawRow.ofText(1, HEADING.split(";")),
                        nul,
                        bad,
                        RawRow.ofText(4, ROW.split(";")))
                .receive();

        assertThat(received.codes()).containsExactly("CONTROL_CHAR", "ENCODING");
        assertThat(received.states()).containsExactly(State.REFUSED, State.REFUSED, State.KNOWN);
    }

    @Test
    void F28_a_number_cut_by_its_comma_is_never_read() {
        Received received = Desk.csv(HEADING, "200069037;T01;2023;548;2;kg/hab", "200069037;T01;2022;612;kg/hab");

        assertThat(received.known()).containsExactly("200069037 dma_kg_hab 2022 = 612");
        assertThat(received.message("EXTRA_CELL")).contains("548,2");
    }

    @Test
    void F29_a_row_that_ends_before_its_value_is_refused() {
        Received received = Desk.csv(HEADING, "200069037;T01;2022", ROW);

        assertThat(received.numbers()).containsExactly("548.2");
        assertThat(received.refusals()).containsExactly("MISSING_CELL");
        assertThat(received.codes()).containsExactly("MISSING_CELL");
    }

    @Test
    void F30_cells_behind_the_table_are_told_unless_blank() {
        assertThat(Desk.csv(HEADING, ROW + ";;").codes()).isEmpty();
        Received received = Desk.csv(HEADING, ROW + ";à vérifier");
        assertThat(received.codes()).containsExactly("EXTRA_TEXT");
        assertThat(received.numbers()).containsExactly("548.2");
    }

    @Test
    void F31_a_column_said_twice_refuses_the_whole_file() {
        Received received =
                Desk.csv("siren_epci;indicateur;annee;valeur;valeur;unite", "200069037;T01;2023;548,2;612;kg/hab");

        assertThat(received.codes(Severity.BLOQUANT)).containsExactly("DUPLICATE_LABEL");
        assertThat(received.states()).containsExactly(State.REFUSED);
        assertThat(received.only().motif()).isEqualTo("DUPLICATE_LABEL: fichier refusé");
    }

    @Test
    void F32_a_column_without_heading_is_told() {
        Received received = Desk.csv("siren_epci;indicateur;;annee;valeur;unite", "200069037;T01;x;2023;548,2;kg/hab");

        assertThat(received.codes()).containsExactly("BLANK_LABEL");
        assertThat(received.numbers()).containsExactly("548.2");
    }

    @Test
    void F33_headings_differ_in_case_and_accents() {
        assertThat(Desk.csv("N° SIREN;INDICATEUR;Année;VALEUR;Unité", ROW).numbers())
                .containsExactly("548.2");
    }

    @Test
    void F34_rows_of_title_are_told_with_the_row_of_the_heading() {
        Received received = Desk.csv("Indicateurs écologiques;;", ";;", HEADING, ROW);

        assertThat(received.numbers()).containsExactly("548.2");
        assertThat(received.codes()).containsExactly("TITLE_ROWS");
        assertThat(received.message("TITLE_ROWS")).contains("ligne 3");
    }

    @Test
    void F35_rows_without_heading_refuse_the_file() {
        Received received = Desk.csv(ROW, "200069037;dma_t;2022;548,2;t");

        assertThat(received.codes(Severity.BLOQUANT)).containsExactly("HEADER_NOT_FOUND");
        assertThat(received.observations()).isEmpty();
    }

    @Test
    void X06_X10_sheets_without_table_are_told_beside_one_that_has() {
        Received received = saintOmer()
                .sheet("Lisez-moi", "Bonjour;voici nos chiffres")
                .sheet("Vide")
                .sheet("A", HEADING, ROW)
                .sheet("B", HEADING, ROW.replace("2023", "2022"))
                .receive();

        assertThat(received.numbers()).hasSize(2);
        assertThat(received.codes()).isEmpty();
        assertThat(received.message("IGNORED_SHEET")).contains("Lisez-moi");
        assertThat(saintOmer().sheet("Vide").receive().codes(Severity.BLOQUANT)).containsExactly("NO_DATA_ROWS");
        assertThat(saintOmer().sheet("Lisez-moi", "Bonjour;vous").receive().codes(Severity.BLOQUANT))
                .containsExactly("HEADER_NOT_FOUND");
    }

    @Test
    void X08_a_hidden_sheet_is_not_read() {
        Received received = saintOmer()
                .sheet("A", HEADING, ROW)
                .rows(
                        new TableOrigin("f.xlsx", "Caché", true),
                        RawRow.ofText(1, HEADING.split(";")),
                        RawRow.ofText(2, ROW.split(";")))
                .receive();

        assertThat(received.numbers()).hasSize(1);
        assertThat(received.codes()).containsExactly("HIDDEN_SHEET");
    }

    @Test
    void X09_hidden_rows_are_read_and_counted() {
        RawRow hidden = new RawRow(3, ROW.replace("2023", "2022").split(";"), new CellKind[0], true, false);
        Received received = saintOmer()
                .rows(
                        new TableOrigin("f.xlsx", "A", false),
                        RawRow.ofText(1, HEADING.split(";")),
                        RawRow.ofText(2, ROW.split(";")),
                        hidden)
                .receive();

        assertThat(received.numbers()).hasSize(2);
        assertThat(received.codes()).containsExactly("HIDDEN_ROW");
        assertThat(received.finding("HIDDEN_ROW").place().row()).isEqualTo(3);
    }

    @Test
    void X12_X13_cells_without_result_are_refused_never_zero() {
        assertThat(cell(CellKind.FORMULA_WITHOUT_VALUE, "", "T01", "kg/hab").refusals())
                .containsExactly("NO_CACHED_VALUE");
        assertThat(cell(CellKind.FORMULA_WITHOUT_VALUE, "B2*2", "T01", "kg/hab").refusals())
                .containsExactly("NO_CACHED_VALUE");
        assertThat(cell(CellKind.ERROR, "#REF!", "T01", "kg/hab").refusals()).containsExactly("EXCEL_ERROR");
        assertThat(cell(CellKind.BOOLEAN, "true", "T01", "kg/hab").refusals()).containsExactly("NOT_A_NUMBER");
        assertThat(cell(CellKind.DATE, "2023-12-31", "T01", "kg/hab").refusals())
                .containsExactly("NOT_A_NUMBER");
    }

    @Test
    void X15_a_cell_shown_as_percentage_holds_a_hundredth() {
        assertThat(cell(CellKind.PERCENT, "0.125", "Taux de fuite", "%").numbers())
                .containsExactly("12.5");
        assertThat(cell(CellKind.PERCENT, "0.125", "Taux de fuite", "ratio").numbers())
                .containsExactly("12.5");
        assertThat(cell(CellKind.PERCENT, "0.125", "T01", "kg/hab").refusals()).containsExactly("UNIT");
    }

    @Test
    void X14_a_stored_number_is_never_ambiguous() {
        assertThat(cell(CellKind.NUMBER, "1.234", "T01", "kg/hab").known())
                .containsExactly("200069037 dma_kg_hab 2023 = 1.234");
    }
}

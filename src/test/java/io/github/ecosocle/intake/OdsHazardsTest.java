package io.github.ecosocle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.table.CellKind;
import io.github.ecosocle.domain.table.TableOrigin;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsHazardsTest {
    @TempDir
    Path folder;

    private RecordedTables read(String tables) {
        String urn = "urn:oasis:names:tc:opendocument:xmlns:";
        String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"" + urn
                + "office:1.0\" xmlns:table=\"" + urn + "table:1.0\" xmlns:text=\"" + urn + "text:1.0\" xmlns:style=\""
                + urn
                + "style:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
                + "<office:automatic-styles><style:style style:name=\"cache\"><style:table-properties table:display=\"false\"/>"
                + "</style:style></office:automatic-styles><office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:document-content>";
        return RecordedTables.read(
                folder, "depot.ods", ods().with("content.xml", content).bytes());
    }

    private static ZipPackage ods() {
        return new ZipPackage().with("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String table(String rows) {
        return "<table:table table:name=\"Feuille1\">" + rows + "</table:table>";
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    @Test
    void every_type_of_value_keeps_its_kind() {
        RecordedTables read = read(table(row(cell("office:value-type=\"string\"", "siren <text:s text:c=\"2\"/>x")
                + cell("office:value-type=\"float\" office:value=\"548.20000000000005\"", "548,2")
                + cell("office:value-type=\"percentage\" office:value=\"0.125\"", "12,5 %")
                + cell("office:value-type=\"date\" office:date-value=\"2023-12-31T00:00:00\"", "31/12/23")
                + cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "VRAI")
                + cell("table:formula=\"of:=1/0\" office:value-type=\"string\" calcext:value-type=\"error\"", "#DIV/0!")
                + "<table:table-cell table:formula=\"of:=[.A1]\"/>")));
        assertThat(read.row(1).cells())
                .containsExactly("siren   x", "548.2", "0.125", "2023-12-31", "VRAI", "#DIV/0!", "=of:=[.A1]");
        assertThat(read.row(1).kinds())
                .containsExactly(
                        CellKind.TEXT,
                        CellKind.NUMBER,
                        CellKind.PERCENT,
                        CellKind.DATE,
                        CellKind.BOOLEAN,
                        CellKind.ERROR,
                        CellKind.FORMULA_WITHOUT_VALUE);
    }

    @Test
    void repeated_cells_and_rows_are_bounded() {
        RecordedTables read = read(table(row(cell("", "a") + cell("table:number-columns-repeated=\"3\"", "b")
                        + "<table:table-cell table:number-columns-repeated=\"16380\"/>")
                + "<table:table-row table:number-rows-repeated=\"2\">" + cell("", "c") + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048573\"><table:table-cell/></table:table-row>"));
        assertThat(read.numbers()).containsExactly(1, 2, 3);
        assertThat(read.row(1).cells()).containsExactly("a", "b", "b", "b");
    }

    @Test
    void a_row_repeated_a_million_times_does_not_fill_the_memory() {
        RecordedTables read = read(table(
                "<table:table-row table:number-rows-repeated=\"1048576\">" + cell("", "c") + "</table:table-row>"));
        assertThat(read.rows).hasSizeLessThan(2_000);
    }

    @Test
    void merged_hidden_and_commented_cells_are_read_as_people_see_them() {
        RecordedTables read = read("<table:table table:name=\"c\" table:style-name=\"cache\">"
                + "<table:table-row table:visibility=\"collapse\">"
                + "<table:table-cell table:number-columns-spanned=\"2\"><office:annotation><text:p>note</text:p>"
                + "</office:annotation><text:p>2021</text:p></table:table-cell><table:covered-table-cell/>"
                + "</table:table-row></table:table>");
        assertThat(read.origins).containsExactly(new TableOrigin("depot/depot.ods", "c", true));
        assertThat(read.row(1).cells()).containsExactly("2021", "2021");
        assertThat(read.row(1).hidden()).isTrue();
    }

    @Test
    void a_password_is_refused() {
        ZipPackage locked = ods().with("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")
                .with("content.xml", "not even xml");
        assertThat(RecordedTables.read(folder, "a.ods", locked.bytes()).refusal())
                .isEqualTo("ENCRYPTED");
    }
}

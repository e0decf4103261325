package io.github.ecosocle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.finding.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hazards F01 to F03 and F16 to F40: files that are empty, packed, cut, or shaped as no table should be. */
class StructureHazardsTest {
    private static final String TABLE = "siren;annee;valeur\n200069037;2023;1,5\n200067205;2023;3\n";

    @TempDir
    Path folder;

    private RecordedTables read(String text) {
        return RecordedTables.read(folder, "depot.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n\r\n\n", "\uFEFF"})
    void f01_f03_nothing_but_line_ends_is_empty(String text) {
        assertThat(read(text).refusal()).isEqualTo("FILE_EMPTY");
    }

    @Test
    void f02_a_header_alone_is_passed_on() {
        RecordedTables read = read("siren;annee\n");
        assertThat(read.texts()).containsExactly(List.of("siren", "annee"));
        assertThat(read.findings).isEmpty();
    }

    @Test
    void f16_gzip_is_known_by_its_content() throws IOException {
        assertThat(RecordedTables.read(folder, "depot.csv", gzip(TABLE)).rows).hasSize(3);
    }

    @Test
    void f17_a_gzip_cut_short_gives_no_row_at_all() throws IOException {
        byte[] whole = gzip(TABLE.repeat(2_000));
        RecordedTables read = RecordedTables.read(folder, "a.csv.gz", Arrays.copyOf(whole, whole.length / 2));
        assertThat(read.refusal()).isEqualTo("CORRUPT_ARCHIVE");
        assertThat(read.rows).isEmpty();
    }

    @Test
    void a_gzip_bomb_is_stopped() throws IOException {
        assertThat(RecordedTables.read(folder, "a.csv.gz", gzip(" ".repeat(40 << 20)))
                        .refusal())
                .isEqualTo("ZIP_BOMB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n", "\n"})
    void f18_f19_every_line_end_is_one(String lineEnd) {
        RecordedTables read = read(TABLE.replace("\n", lineEnd));
        assertThat(read.numbers()).containsExactly(1, 2, 3);
        assertThat(read.row(3).cells()).containsExactly("200067205", "2023", "3");
    }

    @Test
    void f19_line_ends_may_be_mixed() {
        assertThat(read("a;b\r\n1;2\n3;4\r5;6").numbers()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void f20_the_last_line_needs_no_end() {
        assertThat(read("a;b\n1;2").row(2).cells()).containsExactly("1", "2");
        assertThat(read("a;b\n1;").row(2).cells()).containsExactly("1", "");
    }

    @Test
    void blank_lines_count_as_a_spreadsheet_counts_them() {
        assertThat(read("a;b\n\n1;2\n\n\n3;4\n").numbers()).containsExactly(1, 3, 6);
    }

    @Test
    void f21_an_unclosed_quote_keeps_the_rows_before_and_tells_the_others() {
        RecordedTables read = read("a;b;c\n1;x;2\n2;\"y;3\n3;z;4\n4;t;5\n");
        assertThat(read.numbers()).containsExactly(1, 2);
        assertThat(read.codes()).containsExactly("UNCLOSED_QUOTE");
        assertThat(read.findings.get(0).severity()).isEqualTo(Severity.ERREUR);
        assertThat(read.findings.get(0).place().row()).isEqualTo(3);
        assertThat(read.findings.get(0).message()).contains("3 lignes");
    }

    @Test
    void f21_rows_between_two_stray_quotes_are_not_swallowed_in_silence() {
        RecordedTables read = read("a;b;c\n1;\"x;2\n2;y;3\n3;\"z\";4\n4;t;5\n");
        assertThat(read.codes()).containsExactly("UNCLOSED_QUOTE");
        assertThat(read.texts()).containsExactly(List.of("a", "b", "c"), List.of("4", "t", "5"));
    }

    @Test
    void f22_a_quote_inside_a_field_is_kept_and_told() {
        RecordedTables read = read("a;b;c\n1;Pays \"vert\" uni;2\n");
        assertThat(read.row(2).text(1)).isEqualTo("Pays \"vert\" uni");
        assertThat(read.codes()).containsExactly("QUOTE_IN_FIELD");
    }

    @Test
    void f23_a_line_break_inside_quotes_makes_no_row() {
        RecordedTables read = read("a;b\n1;\"deux\nlignes\"\n2;\"il dit \"\"oui\"\"\"\n");
        assertThat(read.numbers()).containsExactly(1, 2, 3);
        assertThat(read.row(2).text(1)).isEqualTo("deux\nlignes");
        assertThat(read.row(3).text(1)).isEqualTo("il dit \"oui\"");
        assertThat(read.findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", "|", ";"})
    void f24_f25_f26_the_separator_shows_by_its_regularity(String separator) {
        RecordedTables read = read(TABLE.replace(",", ".").replace(";", separator));
        assertThat(read.row(2).cells()).containsExactly("200069037", "2023", "1.5");
    }

    @Test
    void f27_a_declared_separator_is_obeyed_and_is_no_row() {
        RecordedTables read = read("sep=|\r\na|b;c\r\n1|2;3\r\n");
        assertThat(read.numbers()).containsExactly(1, 2);
        assertThat(read.row(2).cells()).containsExactly("1", "2;3");
    }

    @Test
    void f28_a_decimal_comma_in_a_comma_file_stays_an_extra_cell() {
        assertThat(read("siren,annee,valeur\n200069037,2023,548,2\n200067205,2023,12,7\n")
                        .row(2)
                        .cells())
                .containsExactly("200069037", "2023", "548", "2");
    }

    @Test
    void decimal_commas_do_not_hide_semicolons() {
        assertThat(read("a;b\n1,5;2,5\n3,5;4,5\n").row(2).cells()).containsExactly("1,5", "2,5");
    }

    @Test
    void f29_f30_short_and_long_rows_are_passed_as_they_are() {
        RecordedTables read = read("a;b;c\n1;2\n1;2;3;;\n1;2;3\n");
        assertThat(read.row(2).cells()).hasSize(2);
        assertThat(read.row(3).cells()).hasSize(5);
    }

    @Test
    void f34_title_rows_do_not_decide_the_separator() {
        RecordedTables read = read("Déchets, par habitant, en kg\n\nsiren;annee;valeur\n1;2023;2\n2;2023;3\n");
        assertThat(read.row(3).cells()).containsExactly("siren", "annee", "valeur");
    }

    @Test
    void f36_a_field_of_five_megabytes_costs_its_row_only() {
        RecordedTables read = read("a;b\n1;" + "x".repeat(5_000_000) + "\n2;\"" + "y;".repeat(200_000) + "\"\n3;4\n");
        assertThat(read.numbers()).containsExactly(1, 4);
        assertThat(read.codes()).containsExactly("FIELD_TOO_LONG", "FIELD_TOO_LONG");
    }

    @Test
    void f37_twenty_thousand_columns_are_refused() {
        assertThat(read("c;".repeat(20_000) + "\n").refusal()).isEqualTo("TOO_MANY_COLUMNS");
    }

    @Test
    void f38_eight_megabytes_on_one_line_give_no_row() {
        RecordedTables read = read("x".repeat(8 << 20));
        assertThat(read.rows).isEmpty();
        assertThat(read.codes()).containsExactly("FIELD_TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>Accès refusé</body></html>",
                "\uFEFF\n <html><table><tr><td>1",
                "{\"data\": [1]}",
                "[{\"siren\": 1}]",
                "[\n  {\"siren\": 1}]",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
                "%PDF-1.7\nxyz"
            })
    void f39_f40_what_is_no_table_is_named(String text) {
        RecordedTables read = read(text);
        assertThat(read.refusal()).isEqualTo("TYPE_MISMATCH");
        assertThat(read.findings.get(0).message()).startsWith("Ce fichier est un");
    }
}

package io.github.ecosocle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hazards F04 to F15: the same table in every encoding people send, and in some that nobody should. */
class EncodingHazardsTest {
    private static final String TABLE =
            "siren;nom;valeur\n200069037;Communauté d’agglomération;12,5\n200067205;Cœur d’Ardèche – Ouest;3\n";
    private static final List<List<String>> CELLS = List.of(
            List.of("siren", "nom", "valeur"),
            List.of("200069037", "Communauté d’agglomération", "12,5"),
            List.of("200067205", "Cœur d’Ardèche – Ouest", "3"));

    @TempDir
    Path folder;

    private RecordedTables read(byte[] bytes) {
        return RecordedTables.read(folder, "depot.csv", bytes);
    }

    private static byte[] concat(byte[]... parts) {
        byte[] all = new byte[0];
        for (byte[] part : parts) {
            byte[] longer = Arrays.copyOf(all, all.length + part.length);
            System.arraycopy(part, 0, longer, all.length, part.length);
            all = longer;
        }
        return all;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encoded(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    @Test
    void plain_utf8_has_nothing_to_tell() {
        RecordedTables read = read(utf8(TABLE));
        assertThat(read.texts()).isEqualTo(CELLS);
        assertThat(read.findings).isEmpty();
    }

    @Test
    void f04_a_byte_order_mark_is_no_part_of_the_first_heading() {
        RecordedTables read = read(concat(bytes(0xEF, 0xBB, 0xBF), utf8(TABLE)));
        assertThat(read.texts()).isEqualTo(CELLS);
        assertThat(read.findings).isEmpty();
    }

    @Test
    void f05_a_double_mark_is_told() {
        RecordedTables read = read(concat(bytes(0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF), utf8(TABLE)));
        assertThat(read.texts()).isEqualTo(CELLS);
        assertThat(read.codes()).containsExactly("BOM_DOUBLE");
    }

    @Test
    void f06_f07_utf16_is_read_by_its_mark() {
        RecordedTables little = read(concat(bytes(0xFF, 0xFE), TABLE.getBytes(StandardCharsets.UTF_16LE)));
        RecordedTables big = read(concat(bytes(0xFE, 0xFF), TABLE.getBytes(StandardCharsets.UTF_16BE)));
        assertThat(little.texts()).isEqualTo(CELLS);
        assertThat(big.texts()).isEqualTo(CELLS);
        assertThat(little.codes()).containsExactly("ENCODING_GUESSED");
        assertThat(big.codes()).containsExactly("ENCODING_GUESSED");
    }

    @Test
    void f08_utf16_without_mark_is_read_by_its_zeros() {
        assertThat(read(TABLE.getBytes(StandardCharsets.UTF_16LE)).texts()).isEqualTo(CELLS);
        assertThat(read(TABLE.getBytes(StandardCharsets.UTF_16BE)).texts()).isEqualTo(CELLS);
    }

    @Test
    void f09_windows_1252_keeps_its_quotes_dashes_and_ligatures() {
        RecordedTables read = read(encoded(TABLE, "windows-1252"));
        assertThat(read.texts()).isEqualTo(CELLS);
        assertThat(read.codes()).containsExactly("ENCODING_GUESSED");
        assertThat(read.findings.get(0).message()).contains("Windows-1252");
    }

    @Test
    void iso_8859_15_shows_by_a_ligature_inside_a_word() {
        String text = "siren;nom\n200069037;Cœur de forêt\n";
        RecordedTables read = read(encoded(text, "ISO-8859-15"));
        assertThat(read.row(2).text(1)).isEqualTo("Cœur de forêt");
        assertThat(read.findings.get(0).message()).contains("ISO-8859-15");
    }

    @Test
    void a_half_in_windows_1252_is_no_ligature() {
        RecordedTables read = read(encoded("siren;nom\n200069037;½ forêt\n", "windows-1252"));
        assertThat(read.row(2).text(1)).isEqualTo("½ forêt");
    }

    @Test
    void f10_mac_roman_gives_exact_accents() {
        String text = "siren;nom\n200069037;Communauté de la Forêt à Évry\n";
        assertThat(read(encoded(text, "x-MacRoman")).row(2).text(1)).isEqualTo("Communauté de la Forêt à Évry");
    }

    @Test
    void f11_text_encoded_twice_is_repaired_and_told_once() {
        String twice = new String(utf8(TABLE), Charset.forName("windows-1252"));
        RecordedTables read = read(utf8(twice));
        assertThat(read.texts()).isEqualTo(CELLS);
        assertThat(read.codes()).containsExactly("MOJIBAKE");
    }

    @Test
    void f12_a_character_cut_at_the_end_damages_its_row_only() {
        RecordedTables read = read(concat(utf8("siren;nom\n1;Forêt\n2;Communaut"), bytes(0xC3)));
        assertThat(read.row(2).damaged()).isFalse();
        assertThat(read.row(3).damaged()).isTrue();
        assertThat(read.codes()).containsExactly("TRUNCATED");
    }

    @Test
    void a_windows_file_may_end_with_an_accent() {
        RecordedTables read = read(encoded("siren;nom\n1;Communauté", "windows-1252"));
        assertThat(read.row(2).text(1)).isEqualTo("Communauté");
    }

    @Test
    void f13_a_nul_damages_its_row_only() {
        RecordedTables read = read(utf8("siren;nom\n1;Fo\0rêt\n2;Ville\n"));
        assertThat(read.row(2).damaged()).isTrue();
        assertThat(read.row(3).damaged()).isFalse();
    }

    @Test
    void f14_zeros_alone_are_no_text() {
        assertThat(read(new byte[4_096]).refusal()).isEqualTo("FILE_BINARY");
    }

    @Test
    void f15_bad_bytes_amid_utf8_damage_their_row_only() {
        RecordedTables read =
                read(concat(utf8("siren;nom\n1;Forêt\n2;Communaut"), bytes(0xE9), utf8(" x\n3;Cité – côté\n")));
        assertThat(read.row(2).damaged()).isFalse();
        assertThat(read.row(3).damaged()).isTrue();
        assertThat(read.row(3).text(1)).isEqualTo("Communaut\uFFFD x");
        assertThat(read.row(4).text(1)).isEqualTo("Cité – côté");
    }

    @Test
    void f15_bytes_of_no_french_word_are_bad_utf8_even_alone() {
        RecordedTables read = read(concat(utf8("siren;nom\n1;Ville\n2;Vi"), bytes(0xFF, 0xFE), utf8("lle\n")));
        assertThat(read.row(2).damaged()).isFalse();
        assertThat(read.row(3).damaged()).isTrue();
    }

    @Test
    void an_honest_replacement_sign_is_no_damage() {
        RecordedTables read = read(utf8("siren;nom\n1;For\uFFFDt\n"));
        assertThat(read.row(2).damaged()).isFalse();
    }
}

package io.github.ecosocle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell may point at a text a thousand million places behind the last: found by fuzzing, it filled the memory. */
class FarTextsTest {
    private static final String FAR = "2000000000";
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private RecordedTables read(ZipPackage content) {
        return Assertions.assertTimeoutPreemptively(
                SOON, () -> RecordedTables.read(folder, "depot.xlsx", content.bytes()));
    }

    private static String row(String cell) {
        return "<row r=\"1\">" + cell + "</row>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"A1\" t=\"s\"><v>2000000000</v></c>",
                "<c r='A1' t='s'><v>2000000000</v></c>",
                "<c t = \"s\" r=\"A1\"><v>2000000000</v></c>",
                "<c r=\"A1\" t=\"&#115;\"><v>2000000000</v></c>",
                "<c r=\"A1\"\nt=\"s\"\t><v> 2000000000 </v></c>",
                "<c r=\"A1\" s=\"5>4\" t=\"s\"><v>2000000000</v></c>",
                "<c r=\"A1\" t=\"s\"><v>&#50;000000000</v></c>",
                "<c r=\"A1\" t=\"s\"><v><![CDATA[2000000000]]></v></c>",
                "<c r=\"A1\" t=\"s\"><v>20000<!-- --></c> -->00000</v></c>",
                "<c r=\"A1\" t=\"s\"><v>20000<!--</c>-->00000</v></c>",
                "<c r=\"A1\" t=\"s\"><v>20000<?x y?>00000</v></c>",
                "<c r=\"A1\" t=\"s\"><v>\uFF12000000000</v></c>"
            })
    void however_it_is_written_the_workbook_is_refused(String cell) {
        RecordedTables read = read(ZipPackage.xlsx(row(cell)));
        assertThat(read.refusal()).isEqualTo("CORRUPT");
        assertThat(read.rows).isEmpty();
    }

    @Test
    void it_hides_behind_no_long_attribute() {
        String longest = "x=\"" + "y".repeat(300) + "\"";
        RecordedTables read = read(ZipPackage.xlsx(row("<c r=\"A1\" " + longest + " t=\"s\"><v>" + FAR + "</v></c>")));
        assertThat(read.refusal()).isEqualTo("CORRUPT");
    }

    @Test
    void it_hides_behind_no_prefix() {
        String sheet = ZipPackage.worksheet(row("<c r=\"A1\" t=\"s\"><v>" + FAR + "</v></c>"))
                .replace("xmlns=", "xmlns:x=")
                .replaceAll("<(/?)(worksheet|sheetData|row|c|v)\\b", "<$1x:$2");
        RecordedTables read = read(ZipPackage.xlsx("").with("xl/worksheets/sheet1.xml", sheet));
        assertThat(read.refusal()).isEqualTo("CORRUPT");
    }

    @Test
    void it_hides_in_no_encoding() {
        byte[] wide = ("\uFEFF" + ZipPackage.worksheet(row("<c r=\"A1\" t=\"s\"><v>" + FAR + "</v></c>")))
                .replace("UTF-8", "UTF-16")
                .getBytes(StandardCharsets.UTF_16LE);
        assertThat(read(ZipPackage.xlsx("").with("xl/worksheets/sheet1.xml", wide))
                        .refusal())
                .isEqualTo("CORRUPT");
    }

    @Test
    void great_numbers_that_are_no_texts_are_read() {
        RecordedTables read = read(ZipPackage.xlsx(
                ZipPackage.usualRows() + "<row r=\"3\"><c r=\"A3\"><v>" + FAR + "</v></c><c r=\"B3\" t=\"s\" ><v>1</v>"
                        + "</c></row></sheetData><headerFooter><oddHeader>Page 1 &amp; 2</oddHeader></headerFooter>"));
        assertThat(read.codes()).doesNotContain("CORRUPT");
        assertThat(read.texts().get(2)).containsExactly(FAR, "valeur");
    }
}

package io.github.ecosocle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hazards S01 to S14 and X22: packages made to harm, or that hold no workbook we read. */
class HostilePackagesTest {
    private static final String DOCTYPE = "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>";

    @TempDir
    Path folder;

    private RecordedTables read(byte[] bytes) {
        return RecordedTables.read(folder, "depot.xlsx", bytes);
    }

    private RecordedTables read(ZipPackage content) {
        return read(content.bytes());
    }

    private static ZipPackage usual() {
        return ZipPackage.xlsx(ZipPackage.usualRows());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "customXml/item1.xml"})
    void s01_s02_s03_a_document_type_is_forbidden_in_every_part(String part) {
        RecordedTables read = read(usual().with(part, "<?xml version=\"1.0\"?><!-- x -->" + DOCTYPE + "<x>&y;</x>"));
        assertThat(read.refusal()).isEqualTo("XML_FORBIDDEN");
        assertThat(read.rows).isEmpty();
    }

    @Test
    void a_document_type_hides_in_no_encoding() {
        byte[] wide = ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + DOCTYPE + "<x/>")
                .getBytes(StandardCharsets.UTF_16LE);
        String seven = "<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADw-+ACE-DOCTYPE x+AD4-<x/>";
        String far = "<?xml version=\"1.0\"?><!--" + " ".repeat(70_000) + "-->" + DOCTYPE + "<x/>";
        assertThat(read(usual().with("xl/x.xml", wide)).refusal()).isEqualTo("XML_FORBIDDEN");
        assertThat(read(usual().with("xl/x.xml", seven)).refusal()).isEqualTo("XML_FORBIDDEN");
        assertThat(read(usual().with("xl/x.xml", far)).refusal()).isEqualTo("XML_FORBIDDEN");
    }

    @Test
    void s04_a_part_that_inflates_a_thousandfold_is_a_bomb() {
        String spaces = " ".repeat(30 << 20);
        assertThat(read(usual().with("xl/sharedStrings.xml", ZipPackage.strings(spaces)))
                        .refusal())
                .isEqualTo("ZIP_BOMB");
    }

    @Test
    void s05_five_thousand_entries_are_too_many() {
        ZipPackage content = usual();
        for (int i = 0; i < 5_000; i++) {
            content.with("xl/media/image" + i + ".png", "x");
        }
        assertThat(read(content).refusal()).isEqualTo("TOO_MANY_ENTRIES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/x", "/etc/x", "xl\\..\\..\\x", "C:/x"})
    void s06_no_entry_climbs_out_of_the_package(String name) {
        assertThat(read(usual().with(name, "x")).refusal()).isEqualTo("PATH_TRAVERSAL");
    }

    @Test
    void s07_external_links_are_not_followed() {
        RecordedTables read = read(
                usual().with(
                                "xl/externalLinks/_rels/externalLink1.xml.rels",
                                ZipPackage.relations(
                                        "<Relationship Id=\"rId1\" Type=\"x\" Target=\"http://127.0.0.1:9/x.xlsx\" TargetMode=\"External\"/>")));
        assertThat(read.rows).hasSize(2);
        assertThat(read.findings).isEmpty();
    }

    @Test
    void s08_macros_are_ignored_and_told() {
        RecordedTables read = read(usual().with("xl/vbaProject.bin", "Sub Auto_Open()"));
        assertThat(read.rows).hasSize(2);
        assertThat(read.codes()).containsExactly("MACRO_IGNORED");
    }

    @Test
    void s09_endless_nesting_is_refused() {
        String deep = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\">" + "<is>".repeat(200_000) + "</c></row>";
        assertThat(read(ZipPackage.xlsx(deep)).refusal()).isEqualTo("CORRUPT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "0", "-5", "99999999999"})
    void s10_row_numbers_that_lie_are_refused(String number) {
        String rows = ZipPackage.usualRows() + "<row r=\"" + number + "\"><c><v>1</v></c></row>";
        assertThat(read(ZipPackage.xlsx(rows)).refusal()).isEqualTo("CORRUPT");
    }

    @Test
    void s11_a_text_that_is_not_in_the_table_of_texts_is_refused() {
        String rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>77777</v></c></row>";
        assertThat(read(ZipPackage.xlsx(rows)).refusal()).isEqualTo("CORRUPT");
    }

    @Test
    void s11_an_empty_text_is_no_missing_one_wherever_the_table_lies() {
        String relations = "xl/_rels/workbook.xml.rels";
        String rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>2</v></c></row>";
        ZipPackage usual = ZipPackage.xlsx(rows);
        ZipPackage elsewhere = usual.with(relations, usual.text(relations).replace("sharedStrings.xml", "textes.xml"))
                .with("xl/textes.xml", ZipPackage.strings("<si><t>siren</t></si><si><t>valeur</t></si><si><t/></si>"))
                .with(
                        "[Content_Types].xml",
                        usual.text("[Content_Types].xml").replace("sharedStrings.xml", "textes.xml"));
        RecordedTables read = read(elsewhere);
        assertThat(read.codes()).isEmpty();
        assertThat(read.rows).hasSize(1);
    }

    @Test
    void s12_a_container_without_workbook_is_named() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[] {1}), "WordDocument");
            container.writeFilesystem(bytes);
        }
        RecordedTables read = read(bytes.toByteArray());
        assertThat(read.refusal()).isEqualTo("TYPE_MISMATCH");
        assertThat(read.findings.get(0).message()).contains("un document Word");
    }

    @Test
    void s13_strict_open_xml_is_refused_with_advice() {
        String strict = ZipPackage.workbook("")
                .replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main");
        RecordedTables read = read(usual().with("xl/workbook.xml", strict));
        assertThat(read.refusal()).isEqualTo("STRICT_OOXML");
        assertThat(read.findings.get(0).expected()).contains(".xlsx");
    }

    @Test
    void s14_other_packages_are_named() {
        ZipPackage word = new ZipPackage().with("word/document.xml", "<w/>");
        ZipPackage archive = new ZipPackage().with("donnees.csv", "a;b\n");
        assertThat(read(word).findings.get(0).message()).contains("un document Word");
        assertThat(read(archive).findings.get(0).message()).contains("une archive zip");
        assertThat(read(archive).refusal()).isEqualTo("TYPE_MISMATCH");
    }

    @Test
    void binary_and_ancient_workbooks_are_refused_in_one_sentence() {
        assertThat(read(usual().with("xl/workbook.bin", "x")).refusal()).isEqualTo("XLSB_UNSUPPORTED");
        assertThat(read(new byte[] {0x09, 0x00, 0x04, 0x00, 0x02, 0x00, 0x10, 0x00})
                        .refusal())
                .isEqualTo("OLD_EXCEL");
    }

    @Test
    void x22_a_password_is_refused_in_xlsx_and_in_xls() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(usual().bytes());
            }
            container.writeFilesystem(bytes);
        }
        assertThat(read(bytes.toByteArray()).refusal()).isEqualTo("ENCRYPTED");
        assertThat(read(lockedXls()).refusal()).isEqualTo("ENCRYPTED");
    }

    private static byte[] lockedXls() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(1);
            workbook.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }
}

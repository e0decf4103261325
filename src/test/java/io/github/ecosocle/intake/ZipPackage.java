package io.github.ecosocle.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds zip packages part by part, so that tests can write what no library would. */
public final class ZipPackage {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** An XLSX of one sheet, whose {@code sheetData} and what follows it are given. */
    public static ZipPackage xlsx(String sheetData) {
        return new ZipPackage()
                .with("[Content_Types].xml", contentTypes())
                .with("_rels/.rels", relations(relation("rId1", OFFICE + "/officeDocument", "xl/workbook.xml")))
                .with("xl/workbook.xml", workbook("<sheet name=\"Données\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation("rId1", OFFICE + "/worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", OFFICE + "/sharedStrings", "sharedStrings.xml")))
                .with("xl/sharedStrings.xml", strings("<si><t>siren</t></si><si><t>valeur</t></si>"))
                .with("xl/worksheets/sheet1.xml", worksheet(sheetData));
    }

    /** The header {@code siren | valeur} and one row of numbers. */
    public static String usualRows() {
        return "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>200069037</v></c><c r=\"B2\"><v>548.2</v></c></row>";
    }

    public static String worksheet(String sheetData) {
        String afterwards = sheetData.contains("</sheetData>") ? "" : "</sheetData>";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheetData
                + afterwards + "</worksheet>";
    }

    public static String strings(String items) {
        return "<?xml version=\"1.0\"?><sst xmlns=\"" + MAIN + "\">" + items + "</sst>";
    }

    public static String workbook(String sheets) {
        return "<?xml version=\"1.0\"?><workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets
                + "</sheets></workbook>";
    }

    public static String relations(String relations) {
        return "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relations + "</Relationships>";
    }

    public static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String contentTypes() {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + type + "sharedStrings+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + type
                + "worksheet+xml\"/></Types>";
    }

    public ZipPackage with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public ZipPackage with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public String text(String name) {
        byte[] part = Objects.requireNonNull(parts.get(name), name);
        return new String(part, StandardCharsets.UTF_8);
    }

    /** Names of the parts, in the order they are written. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}

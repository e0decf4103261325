package io.github.ecosocle.intake.workbook;

import io.github.ecosocle.intake.format.FileRefused;
import io.github.ecosocle.intake.safety.SafeXml;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The table of contents of an XLSX package: its worksheets in order. Chart sheets hold no cells and are left out.
 *
 * @param texts path of the table of texts, empty when there is none
 * @param date1904 days are counted from 1904
 */
record WorkbookParts(List<SheetPart> sheets, String texts, boolean date1904) {
    private static final String STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/";
    private static final String USUAL_WORKBOOK = "xl/workbook.xml";

    /** One worksheet: the name on its tab, its relation in the workbook, its place in the package. */
    record SheetPart(String name, boolean hidden, String relation, String path) {}

    private record Relation(String type, String path) {}

    static WorkbookParts of(ZipFile zip, String file) throws IOException, FileRefused {
        try {
            String workbook = relations(zip, "").values().stream()
                    .filter(relation -> relation.type.endsWith("/officeDocument"))
                    .map(Relation::path)
                    .findFirst()
                    .orElse(USUAL_WORKBOOK);
            ZipEntry entry = zip.getEntry(workbook);
            if (entry == null || zip.getEntry("word/document.xml") != null || workbook.startsWith("ppt/")) {
                throw ZippedWorkbook.foreign(zip, file);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return sheets(SafeXml.reader(in), relations(zip, workbook), zip, file);
            }
        } catch (XMLStreamException damaged) {
            throw FileRefused.corrupt(file, "la liste des feuilles est illisible");
        }
    }

    /** What a part points at, by relation id; paths from the root of the package. */
    private static Map<String, Relation> relations(ZipFile zip, String part) throws IOException, XMLStreamException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = part.substring(folder.length());
        Map<String, Relation> relations = new HashMap<>();
        ZipEntry entry = zip.getEntry(folder + "_rels/" + name + ".rels");
        if (entry == null) {
            return relations;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String path = resolve(folder, SafeXml.attribute(xml, "Target"));
                    relations.put(SafeXml.attribute(xml, "Id"), new Relation(SafeXml.attribute(xml, "Type"), path));
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        try {
            return URI.create("/" + folder).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException | NullPointerException | StringIndexOutOfBoundsException external) {
            return "";
        }
    }

    private static WorkbookParts sheets(XMLStreamReader xml, Map<String, Relation> relations, ZipFile zip, String file)
            throws XMLStreamException, FileRefused {
        List<SheetPart> sheets = new ArrayList<>();
        boolean date1904 = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String namespace = xml.getNamespaceURI();
            if (namespace != null && namespace.startsWith(STRICT_NAMESPACE)) {
                throw WorkbookRefusal.strict(file);
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String flag = SafeXml.attribute(xml, "date1904");
                date1904 = flag.equals("1") || flag.equals("true");
            } else if (xml.getLocalName().equals("sheet")) {
                addSheet(xml, relations, zip, sheets);
            }
        }
        String texts = relations.values().stream()
                .filter(relation -> relation.type.endsWith("/sharedStrings"))
                .map(Relation::path)
                .findFirst()
                .orElse("");
        return new WorkbookParts(sheets, texts, date1904);
    }

    private static void addSheet(
            XMLStreamReader xml, Map<String, Relation> relations, ZipFile zip, List<SheetPart> sheets) {
        String id = SafeXml.attribute(xml, "id");
        Relation relation = relations.getOrDefault(id, new Relation("", ""));
        boolean worksheet = relation.type.endsWith("/worksheet") && zip.getEntry(relation.path) != null;
        if (worksheet) {
            String state = SafeXml.attribute(xml, "state");
            boolean hidden = state.equals("hidden") || state.equals("veryHidden");
            sheets.add(new SheetPart(SafeXml.attribute(xml, "name"), hidden, id, relation.path));
        }
    }
}

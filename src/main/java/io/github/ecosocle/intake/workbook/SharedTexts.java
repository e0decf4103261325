package io.github.ecosocle.intake.workbook;

import io.github.ecosocle.intake.format.FileRefused;
import io.github.ecosocle.intake.safety.SafeXml;
import io.github.ecosocle.intake.workbook.WorkbookParts.SheetPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Sees whether every text a worksheet points at is in the table of texts. The fast reader answers the empty text for one
 * that is not, and fills the memory for one that is far beyond: only where it did or may do so is this asked.
 */
final class SharedTexts {
    /** {@code <si/>} */
    private static final int SHORTEST_TEXT = 5;

    private SharedTexts() {}

    /** How many there can be, by what the table weighs; what it is said to weigh is not believed beyond what is held. */
    static long most(ZipFile zip, WorkbookParts parts) {
        ZipEntry entry = zip.getEntry(parts.texts());
        long bytes = entry == null ? 0 : entry.getSize();
        return Math.min(bytes < 0 ? Long.MAX_VALUE : bytes, ZippedWorkbook.MAX_HELD_PART_BYTES) / SHORTEST_TEXT;
    }

    static void check(ZipFile zip, WorkbookParts parts, SheetPart sheet, String file) throws IOException, FileRefused {
        try {
            if (highest(zip, sheet.path()) >= count(zip, parts.texts())) {
                throw FileRefused.corrupt(file, "une cellule renvoie à un texte qui n'est pas dans le classeur");
            }
        } catch (XMLStreamException | NumberFormatException damaged) {
            throw FileRefused.corrupt(file, "les textes du classeur sont illisibles");
        }
    }

    private static int count(ZipFile zip, String table) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(table);
        if (entry == null) {
            return 0;
        }
        int count = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    count++;
                }
            }
        }
        return count;
    }

    /** The highest number of a text, -1 when the sheet points at none. */
    private static int highest(ZipFile zip, String sheet) throws IOException, XMLStreamException {
        int highest = -1;
        try (InputStream in = zip.getInputStream(zip.getEntry(sheet))) {
            XMLStreamReader xml = SafeXml.reader(in);
            boolean shared = false;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("c")) {
                    shared = SafeXml.attribute(xml, "t").equals("s");
                } else if (shared && xml.getLocalName().equals("v")) {
                    highest = Math.max(
                            highest, Integer.parseInt(xml.getElementText().strip()));
                }
            }
        }
        return highest;
    }
}

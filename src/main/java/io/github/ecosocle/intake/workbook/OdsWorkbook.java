package io.github.ecosocle.intake.workbook;

import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.domain.table.TableSink;
import io.github.ecosocle.intake.format.FileRefused;
import io.github.ecosocle.intake.safety.LimitedInput;
import io.github.ecosocle.intake.safety.SafeXml;
import io.github.ecosocle.intake.sheet.Merges;
import io.github.ecosocle.intake.sheet.SheetRows;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the sheets of an OpenDocument spreadsheet (ODS) as a stream over its {@code content.xml}. */
final class OdsWorkbook {
    private final String file;
    private final TableSink sink;
    private final Set<String> hiddenStyles = new HashSet<>();
    private String style = "";

    OdsWorkbook(String file, TableSink sink) {
        this.file = file;
        this.sink = sink;
    }

    void read(ZipFile zip) throws IOException, FileRefused {
        ZipEntry entry = zip.getEntry("content.xml");
        if (entry == null) {
            throw FileRefused.corrupt(file, "son contenu manque");
        }
        try (InputStream in = new LimitedInput(zip.getInputStream(entry), entry.getCompressedSize())) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element(xml);
                }
            }
        } catch (XMLStreamException damaged) {
            throw FileRefused.corrupt(file, "son contenu est illisible");
        }
    }

    private void element(XMLStreamReader xml) throws XMLStreamException, FileRefused {
        switch (xml.getLocalName()) {
            case "style" -> style = SafeXml.attribute(xml, "name");
            case "table-properties" -> {
                if (SafeXml.attribute(xml, "display").equals("false")) {
                    hiddenStyles.add(style);
                }
            }
            // what was deleted is kept there, cells and all
            case "tracked-changes", "shapes", "forms" -> OdsSheet.skip(xml);
            case "table" -> sheet(xml);
            default -> {}
        }
    }

    private void sheet(XMLStreamReader xml) throws XMLStreamException, FileRefused {
        boolean hidden = hiddenStyles.contains(SafeXml.attribute(xml, "style-name"));
        TableOrigin origin = new TableOrigin(file, SafeXml.attribute(xml, "name"), hidden);
        Merges merges = new Merges();
        sink.begin(origin);
        new OdsSheet(xml, file, new SheetRows(origin, sink, merges), merges).read();
        sink.end();
    }
}

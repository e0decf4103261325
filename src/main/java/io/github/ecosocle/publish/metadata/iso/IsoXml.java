package io.github.ecosocle.publish.metadata.iso;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes nested elements of ISO 19139, every text escaped, always to the same bytes. */
final class IsoXml {
    private static final String CODES =
            "http://standards.iso.org/ittf/PubliclyAvailableStandards/ISO_19139_Schemas/resources/codelist/gmxCodelists.xml#";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** What stands inside an element. */
    interface Inside {
        void write() throws XMLStreamException;
    }

    IsoXml() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
    }

    void root(Inside inside) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("gmd:MD_Metadata");
        xml.writeAttribute("xmlns:gmd", "http://www.isotc211.org/2005/gmd");
        xml.writeAttribute("xmlns:gco", "http://www.isotc211.org/2005/gco");
        xml.writeAttribute("xmlns:gmx", "http://www.isotc211.org/2005/gmx");
        xml.writeAttribute("xmlns:gml", "http://www.opengis.net/gml/3.2");
        xml.writeAttribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
        inside.write();
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** One element in another, each without a line of its own: {@code gmd:contact/gmd:CI_ResponsibleParty}. */
    void in(String path, Inside inside) throws XMLStreamException {
        String[] names = path.split("/", -1);
        xml.writeCharacters("\n");
        for (String name : names) {
            xml.writeStartElement(name);
        }
        inside.write();
        for (int i = 0; i < names.length; i++) {
            xml.writeEndElement();
        }
    }

    void text(String element, String value) throws XMLStreamException {
        in(element + "/gco:CharacterString", () -> xml.writeCharacters(value));
    }

    /** A value of another type, {@code gco:Date} or {@code gmd:URL}. */
    void value(String path, String value) throws XMLStreamException {
        in(path, () -> xml.writeCharacters(value));
    }

    void code(String element, String list, String value) throws XMLStreamException {
        in(element, () -> {
            xml.writeStartElement("gmd:" + list);
            xml.writeAttribute("codeList", CODES + list);
            xml.writeAttribute("codeListValue", value);
            xml.writeCharacters(value);
            xml.writeEndElement();
        });
    }

    /** A text that an address explains. */
    void anchor(String element, String address, String value) throws XMLStreamException {
        in(element, () -> {
            xml.writeStartElement("gmx:Anchor");
            xml.writeAttribute("xlink:href", address);
            xml.writeCharacters(value);
            xml.writeEndElement();
        });
    }

    void period(String element, String begin, String end) throws XMLStreamException {
        in(element, () -> {
            xml.writeStartElement("gml:TimePeriod");
            xml.writeAttribute("gml:id", "periode");
            value("gml:beginPosition", begin);
            value("gml:endPosition", end);
            xml.writeEndElement();
        });
    }

    @Override
    public String toString() {
        return text + "\n";
    }
}

package io.github.ecosocle.publish.format.geo.geopackage;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Turns the classes of one measure into a style of QGIS (QML): polygons from light to dark, hatched where there is no value, and
 * columns by their French names.
 */
public final class GraduatedStyle {
    private static final String DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>";
    private static final int[] LIGHT = {214, 234, 223};
    private static final int[] DARK = {12, 74, 61};
    /** Stands for the missing value, which a graduated style would not draw at all. */
    private static final String NONE = "-1e+30";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private GraduatedStyle() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** @param names what columns are called in French, by column */
    public static String qml(String column, List<StyleClass> classes, Map<String, String> names) {
        try {
            GraduatedStyle style = new GraduatedStyle();
            style.write(column, classes, names);
            return style.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(String column, List<StyleClass> classes, Map<String, String> names) throws XMLStreamException {
        String value = "coalesce(" + GeopackageSchema.quoted(column) + ", " + NONE + ")";
        xml.writeDTD(DOCTYPE);
        start("qgis", "version", "3.22.0", "styleCategories", "Symbology|Fields");
        start("renderer-v2", "type", "graduatedSymbol", "attr", value, "graduatedMethod", "GraduatedColor");
        start("ranges");
        range(0, NONE, NONE, "valeur manquante");
        for (int number = 0; number < classes.size(); number++) {
            StyleClass one = classes.get(number);
            range(number + 1, one.lower().toPlainString(), one.upper().toPlainString(), one.label());
        }
        xml.writeEndElement();
        start("symbols");
        symbol(0, "190,190,190,255", "f_diagonal");
        for (int number = 0; number < classes.size(); number++) {
            symbol(number + 1, color(number, classes.size()), "solid");
        }
        xml.writeEndElement();
        xml.writeEndElement();
        aliases(names);
        xml.writeEndDocument();
    }

    private void range(int number, String lower, String upper, String label) throws XMLStreamException {
        String symbol = Integer.toString(number);
        start("range", "symbol", symbol, "lower", lower, "upper", upper, "label", label, "render", "true");
        xml.writeEndElement();
    }

    private void symbol(int number, String color, String brush) throws XMLStreamException {
        start("symbol", "type", "fill", "name", Integer.toString(number), "alpha", "1", "clip_to_extent", "1");
        start("layer", "class", "SimpleFill", "enabled", "1", "locked", "0", "pass", "0");
        start("Option", "type", "Map");
        option("color", color);
        option("style", brush);
        option("outline_color", "110,110,110,255");
        option("outline_style", "solid");
        option("outline_width", "0.1");
        option("outline_width_unit", "MM");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void option(String name, String value) throws XMLStreamException {
        start("Option", "type", "QString", "name", name, "value", value);
        xml.writeEndElement();
    }

    private static String color(int number, int count) {
        StringBuilder color = new StringBuilder();
        for (int part = 0; part < LIGHT.length; part++) {
            int step = count == 1 ? 0 : (DARK[part] - LIGHT[part]) * number / (count - 1);
            color.append(LIGHT[part] + step).append(',');
        }
        return color.append("255").toString();
    }

    private void aliases(Map<String, String> names) throws XMLStreamException {
        start("aliases");
        for (Map.Entry<String, String> named : names.entrySet()) {
            start("alias", "field", named.getKey(), "index", "0", "name", named.getValue());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }
}

package io.github.ecosocle.intake.workbook;

import io.github.ecosocle.domain.table.CellKind;
import io.github.ecosocle.intake.safety.Limits;
import io.github.ecosocle.intake.safety.SafeXml;
import io.github.ecosocle.intake.sheet.CellValue;
import io.github.ecosocle.intake.sheet.StoredNumber;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Turns one {@code table-cell} element into its value; comments and drawings inside it are passed over. */
final class OdsCell {
    private static final int ISO_DATE_CHARS = 10;

    private final XMLStreamReader xml;
    private final StringBuilder shown = new StringBuilder();
    private int paragraphs;

    OdsCell(XMLStreamReader xml) {
        this.xml = xml;
    }

    CellValue read() throws XMLStreamException {
        String type = valueType(false);
        boolean error = valueType(true).equals("error");
        String formula = SafeXml.attribute(xml, "formula");
        String value = SafeXml.attribute(xml, valueAttribute(type));
        String string = SafeXml.attribute(xml, "string-value");
        readText();
        if (error) {
            return CellValue.error(shown.toString());
        }
        if (type.isEmpty() && !formula.isEmpty()) {
            return CellValue.formulaWithoutValue(formula);
        }
        return switch (type) {
            case "float", "currency" -> new CellValue(StoredNumber.plain(value), CellKind.NUMBER);
            case "percentage" -> new CellValue(StoredNumber.plain(value), CellKind.PERCENT);
            case "date" -> new CellValue(value.substring(0, Math.min(value.length(), ISO_DATE_CHARS)), CellKind.DATE);
            case "boolean" -> CellValue.truth(value.equals("true"));
            default -> text(string.isEmpty() ? shown.toString() : string, !formula.isEmpty());
        };
    }

    private static CellValue text(String text, boolean computed) {
        if (computed && text.startsWith("Err:")) {
            return CellValue.error(text);
        }
        return computed ? CellValue.result(text) : CellValue.text(text);
    }

    private static String valueAttribute(String type) {
        return switch (type) {
            case "date" -> "date-value";
            case "boolean" -> "boolean-value";
            default -> "value";
        };
    }

    /** The type said by the standard, or the one LibreOffice says beside: it alone knows errors. */
    private String valueType(boolean calculated) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            boolean beside = namespace != null && namespace.contains("calcext");
            if (xml.getAttributeLocalName(i).equals("value-type") && beside == calculated) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void readText() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth += begin() ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS && depth > 1 && shown.length() <= Limits.FIELD_CHARS) {
                shown.append(xml.getText());
            }
        }
    }

    /** False when the element was passed over as a whole. */
    private boolean begin() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> {
                if (paragraphs++ > 0) {
                    shown.append('\n');
                }
            }
            case "s" -> {
                String count = SafeXml.attribute(xml, "c");
                int spaces = count.isEmpty() ? 1 : Math.max(1, Math.min(Integer.parseInt(count), Limits.COLUMNS));
                shown.append(" ".repeat(spaces));
            }
            case "tab" -> shown.append('\t');
            case "line-break" -> shown.append('\n');
            case "span", "a" -> {}
            default -> {
                OdsSheet.skip(xml);
                return false;
            }
        }
        return true;
    }
}

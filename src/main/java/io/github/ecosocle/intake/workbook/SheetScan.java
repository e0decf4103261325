package io.github.ecosocle.intake.workbook;

import io.github.ecosocle.intake.format.FileRefused;
import io.github.ecosocle.intake.sheet.EmptyResults;
import io.github.ecosocle.intake.sheet.Merges;
import io.github.ecosocle.intake.sheet.TextNumbers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Runs over the bytes of a worksheet before its cells are read: merged areas are written after the rows they change,
 * elements nested without end are a trap, and the fast reader does not tell an empty result from none.
 */
final class SheetScan {
    /** A real worksheet nests some ten elements. */
    private static final int MAX_DEPTH = 500;

    private static final int TAG_BYTES = 120;
    private static final String MERGE = "mergeCell ";
    private static final String COLUMN = "col ";

    private final String file;
    private final Merges merges = new Merges();
    private final byte[] tag = new byte[TAG_BYTES];
    private final EmptyResults emptyResults = new EmptyResults();
    private final TextNumbers textNumbers;
    private final List<HiddenRange> hiddenColumns = new ArrayList<>();
    private int tagLength = -1;
    private int depth;
    private int previous;
    private boolean begun;

    private SheetScan(String file, long texts) {
        this.file = file;
        this.textNumbers = new TextNumbers(texts);
    }

    /** @param texts the most that the workbook can share */
    static SheetScan of(InputStream part, String file, long texts) throws IOException, FileRefused {
        SheetScan scan = new SheetScan(file, texts);
        byte[] buffer = new byte[1 << 16];
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            for (int i = 0; i < read; i++) {
                scan.next(buffer[i]);
            }
        }
        return scan;
    }

    /** Columns from 0, both included. */
    record HiddenRange(int first, int last) {}

    List<HiddenRange> hiddenColumns() {
        return hiddenColumns;
    }

    Merges merges() {
        return merges;
    }

    EmptyResults emptyResults() {
        return emptyResults;
    }

    /** True when a cell may point at a text that is not there, however it is written. */
    boolean mayGoBeyondTexts() {
        return textNumbers.mayGoBeyond();
    }

    private void next(byte b) throws FileRefused {
        if (b > ' ' && !begun) {
            begun = true;
            // of an alphabet of its own, such as EBCDIC
            textNumbers.strangeIf(b != '<');
        }
        if (b == '<') {
            textNumbers.strangeIf(tagLength >= 0);
            tagLength = 0;
        } else if (b == '>') {
            endTag();
        } else if (tagLength >= 0 && tagLength < TAG_BYTES) {
            tag[tagLength++] = b;
        } else if (tagLength < 0) {
            emptyResults.text();
            textNumbers.text(b);
        }
        previous = b;
    }

    private void endTag() throws FileRefused {
        if (tagLength <= 0) {
            return;
        }
        textNumbers.tag(tag, tagLength, tagLength == TAG_BYTES);
        byte first = tag[0];
        boolean empty = previous == '/';
        if (first == '/') {
            depth--;
        } else if (!empty && first != '?' && first != '!' && ++depth > MAX_DEPTH) {
            throw FileRefused.corrupt(file, "une feuille contient des éléments imbriqués sans fin");
        }
        if (first == 'c' || first == 'f' || first == 'v' || first == '/') {
            emptyResults.tag(tag, tagLength);
        }
        if (first == 'c' && tagLength > COLUMN.length() && tag[1] == 'o') {
            addColumn(new String(tag, 0, tagLength, StandardCharsets.ISO_8859_1));
        }
        if (first == 'm' && tagLength > MERGE.length()) {
            addMerge(new String(tag, 0, tagLength, StandardCharsets.ISO_8859_1));
        }
        tagLength = -1;
    }

    private void addColumn(String text) {
        String shown = attribute(text, "hidden");
        if (text.startsWith(COLUMN) && (shown.equals("1") || shown.equals("true"))) {
            hiddenColumns.add(new HiddenRange(number(text, "min") - 1, number(text, "max") - 1));
        }
    }

    private static int number(String tag, String attribute) {
        String text = attribute(tag, attribute);
        return text.length() > 0 && text.length() < 6 && text.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(text)
                : 0;
    }

    private static String attribute(String tag, String name) {
        int start = tag.indexOf(' ' + name + "=\"");
        int from = start + name.length() + 3;
        int end = tag.indexOf('"', from);
        return start < 0 || end < 0 ? "" : tag.substring(from, end);
    }

    private void addMerge(String text) {
        int start = text.indexOf("ref=\"");
        int end = text.indexOf('"', start + 5);
        if (!text.startsWith(MERGE) || start < 0 || end < 0) {
            return;
        }
        CellRangeAddress range = CellRangeAddress.valueOf(text.substring(start + 5, end));
        if (range.getFirstRow() >= 0 && range.getFirstColumn() >= 0) {
            merges.add(new Merges.Area(
                    range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn()));
        }
    }
}

package io.github.ecosocle.explain;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cells of a published table into the rows wanted. A row is let go at its first cell that does not fit, before any text
 * is made of it: of the millions of rows of a country, an explanation needs a few hundred.
 */
final class WantedRows extends AbstractBaseCsvCallbackHandler<Row> {
    private static final int NO_COLUMN = -1;

    private final Set<CharBuffer> codes = new HashSet<>();
    private final Set<CharBuffer> measures = new HashSet<>();
    private final String year;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> ends = new ArrayList<>();
    private List<String> columns = List.of();
    private int codeColumn = NO_COLUMN;
    private int measureColumn = NO_COLUMN;
    private int yearColumn = NO_COLUMN;
    private boolean fits = true;

    WantedRows(Wanted wanted) {
        wanted.codes().forEach(code -> codes.add(CharBuffer.wrap(code)));
        wanted.measures().forEach(measure -> measures.add(CharBuffer.wrap(measure)));
        this.year = wanted.year() == Wanted.ANY_YEAR ? "" : Integer.toString(wanted.year());
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        text.setLength(0);
        ends.clear();
        fits = true;
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        if (fits && isWanted(column, buffer, offset, length)) {
            text.append(buffer, offset, length);
            ends.add(text.length());
        } else {
            fits = false;
        }
    }

    private boolean isWanted(int column, char[] buffer, int offset, int length) {
        if (column == codeColumn) {
            return codes.contains(CharBuffer.wrap(buffer, offset, length));
        }
        if (column == measureColumn) {
            return measures.contains(CharBuffer.wrap(buffer, offset, length));
        }
        return column != yearColumn || year.isEmpty() || year.contentEquals(CharBuffer.wrap(buffer, offset, length));
    }

    @Override
    protected @Nullable Row buildRecord() {
        if (!fits) {
            return null;
        }
        List<String> cells = new ArrayList<>(ends.size());
        int start = 0;
        for (int end : ends) {
            cells.add(text.substring(start, end));
            start = end;
        }
        if (columns.isEmpty()) {
            head(cells);
            return null;
        }
        return new Row(columns, cells);
    }

    private void head(List<String> titles) {
        columns = List.copyOf(titles);
        codeColumn = columns.indexOf("code_territoire");
        measureColumn = columns.indexOf("mesure");
        yearColumn = columns.indexOf("annee");
    }
}

package io.github.ecosocle.publish.format;

import java.util.HashMap;
import java.util.Map;

/** Cells of texts that come back row after row, each turned into bytes once. */
public final class CellCache {
    /** Beyond, texts do not come back often enough to be worth their memory. */
    private static final int MAX_TEXTS = 20_000;

    private static final byte[] EMPTY = {};

    private final Map<String, byte[]> cells = new HashMap<>();

    public byte[] cell(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        byte[] known = cells.get(text);
        return known == null ? added(text) : known;
    }

    private byte[] added(String text) {
        if (cells.size() == MAX_TEXTS) {
            cells.clear();
        }
        byte[] cell = CsvText.cell(text);
        cells.put(text, cell);
        return cell;
    }
}

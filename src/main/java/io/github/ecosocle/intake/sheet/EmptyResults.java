package io.github.ecosocle.intake.sheet;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The formulas of one worksheet whose result is written but empty, and is not said to be a text: programs that never
 * compute write them so. Told tag by tag, in the order of the sheet.
 */
public final class EmptyResults {
    /** No honest sheet has so many; beyond, they are taken for empty cells. */
    private static final int MAX_CELLS = 200_000;

    private final Set<String> cells = new HashSet<>();
    private byte[] cell = new byte[0];
    private int cellLength;
    private boolean formula;
    private boolean empty;

    /** A character that stands outside of tags. */
    public void text() {
        empty = false;
    }

    /** @param tag whose first bytes stood between angle brackets; it is copied where it is kept */
    public void tag(byte[] tag, int length) {
        boolean named = length == 1 || tag[1] == ' ' || tag[1] == '/';
        boolean alone = tag[length - 1] == '/';
        if (tag[0] == 'c' && named) {
            cell = cell.length < tag.length ? new byte[tag.length] : cell;
            System.arraycopy(tag, 0, cell, 0, length);
            cellLength = length;
            formula = false;
        } else if (tag[0] == 'f' && named) {
            formula = true;
        } else if (tag[0] == 'v' && named && !alone) {
            empty = true;
        } else if (tag[0] == 'v' && named || tag[0] == '/' && length == 2 && tag[1] == 'v' && empty) {
            empty = false;
            add();
        }
    }

    private void add() {
        if (!formula || cells.size() >= MAX_CELLS) {
            return;
        }
        String text = new String(cell, 0, cellLength, StandardCharsets.ISO_8859_1);
        int start = text.indexOf(" r=\"");
        int end = text.indexOf('"', start + 4);
        if (start > 0 && end > 0 && !text.contains(" t=\"str\"")) {
            cells.add(text.substring(start + 4, end));
        }
    }

    /** @param address of a cell whose result is empty, such as {@code D2} */
    public boolean contains(String address) {
        return cells.contains(address);
    }
}

package io.github.ecosocle.normalise.record;

import io.github.ecosocle.domain.record.RecordField;
import io.github.ecosocle.domain.table.RawRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one form says, field by field, before it is understood: texts with their place. */
final class Said {
    private final int row;
    private final Map<RecordField, List<Text>> texts = new LinkedHashMap<>();

    /** A text as it stands. */
    record Text(String text, int row, int column) {}

    /** @param row where the form begins */
    Said(int row) {
        this.row = row;
    }

    int row() {
        return row;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    boolean has(RecordField field) {
        return texts.containsKey(field);
    }

    void open(RecordField field) {
        texts.computeIfAbsent(field, any -> new ArrayList<>());
    }

    void add(RecordField field, String text, int atRow, int column) {
        texts.computeIfAbsent(field, any -> new ArrayList<>()).add(new Text(text, atRow, column));
    }

    /** What was cut in two by the width of a page. */
    void continueLast(RecordField field, String more) {
        List<Text> said = texts.getOrDefault(field, List.of());
        if (!said.isEmpty()) {
            Text last = said.get(said.size() - 1);
            said.set(said.size() - 1, new Text(last.text() + " " + more, last.row(), last.column()));
        }
    }

    List<Text> of(RecordField field) {
        return texts.getOrDefault(field, List.of());
    }

    /** A line of a form: one cell, or a question and its answers in the cells beside it. */
    static String line(RawRow row) {
        StringBuilder line = new StringBuilder(row.text(0).strip());
        for (int column = 1; column < row.width(); column++) {
            String cell = row.text(column).strip();
            if (!cell.isEmpty()) {
                boolean asked = column == 1 && !line.isEmpty() && line.charAt(line.length() - 1) != ':';
                line.append(asked ? " : " : " ").append(cell);
            }
        }
        return line.toString();
    }
}

package io.github.ecosocle.normalise.record;

import io.github.ecosocle.domain.record.RecordField;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one form a row, below a row of questions; the points of a list share a cell, parted by bars or line ends. */
final class FormColumns {
    private static final Pattern POINTS = Pattern.compile("\\s*[|\\n]\\s*");

    private final Questions questions;
    private final RawRow heading;

    FormColumns(Questions questions, RawRow heading, Notices notices) {
        this.questions = questions;
        this.heading = heading;
        for (int column = 0; column < heading.width(); column++) {
            String asked = heading.text(column).strip();
            if (!asked.isEmpty() && questions.heading(asked).isEmpty()) {
                notices.tell(RecordRules.UNKNOWN_COLUMN, heading.number(), column, asked);
            }
        }
    }

    Said read(RawRow row) {
        Said said = new Said(row.number());
        for (int column = 0; column < heading.width(); column++) {
            Optional<RecordField> field = questions.heading(heading.text(column));
            String text = row.text(column).strip();
            if (field.isPresent()) {
                said.open(field.get());
                if (field.get().isMany()) {
                    points(said, field.get(), text, row.number(), column);
                } else if (!text.isEmpty()) {
                    said.add(field.get(), text, row.number(), column);
                }
            }
        }
        return said;
    }

    private static void points(Said said, RecordField field, String text, int row, int column) {
        for (String point : POINTS.split(text)) {
            if (!point.isBlank()) {
                said.add(field, point, row, column);
            }
        }
    }
}

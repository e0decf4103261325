package io.github.ecosocle.normalise.record;

import io.github.ecosocle.domain.record.RecordField;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a form written line by line: questions, points of lists, and lines that the width of a page has cut. */
final class FormLines {
    private static final Pattern POINT = Pattern.compile("^[-\u2013\u2022*]\\s+");
    private static final Pattern MARKS = Pattern.compile("^[#*\\s]+|\\*+\\s*$");

    private final Questions questions;
    private final Notices notices;
    private final Said said;
    private @Nullable RecordField open;
    private String unasked = "";
    private boolean adjacent;

    FormLines(Questions questions, Notices notices, int row) {
        this.questions = questions;
        this.notices = notices;
        this.said = new Said(row);
    }

    Said said() {
        return said;
    }

    void read(RawRow row) {
        if (row.isBlank()) {
            adjacent = false;
            unasked = "";
            return;
        }
        String written = Said.line(row);
        boolean point = POINT.matcher(written).find();
        String line = MARKS.matcher(written).replaceAll("").strip();
        Optional<Questions.Asked> asked = point ? Optional.empty() : ask(line);
        if (asked.isPresent()) {
            ask(asked.get(), row.number());
        } else if (point) {
            point(POINT.matcher(written).replaceFirst("").strip(), row.number());
        } else {
            other(written, line, row.number());
        }
        adjacent = true;
    }

    private Optional<Questions.Asked> ask(String line) {
        Optional<Questions.Asked> asked = questions.ask(line);
        return asked.isEmpty() && !unasked.isEmpty() ? questions.ask(unasked + " " + line) : asked;
    }

    private void ask(Questions.Asked asked, int row) {
        unasked = "";
        open = asked.field();
        if (said.has(asked.field()) && !asked.field().isMany()) {
            notices.tell(RecordRules.TWICE, row, 0, "", asked.field().label());
            return;
        }
        said.open(asked.field());
        if (!asked.answer().isEmpty()) {
            said.add(asked.field(), asked.answer(), row, 0);
        }
    }

    private void point(String text, int row) {
        if (open != null && open.isMany()) {
            said.add(open, text, row, 0);
        } else {
            notices.tell(RecordRules.UNKNOWN_LINE, row, 0, "");
        }
    }

    /** A heading of a chapter closes the field; what follows an answer at once belongs to it. */
    private void other(String written, String line, int row) {
        boolean chapter = !written.equals(line);
        if (!chapter && adjacent && open != null && !said.of(open).isEmpty()) {
            said.continueLast(open, line);
            return;
        }
        open = null;
        unasked = chapter ? "" : line;
        if (!chapter && line.indexOf(':') > 0) {
            notices.tell(RecordRules.UNKNOWN_LINE, row, 0, "");
        }
    }
}

package io.github.ecosocle.normalise.record;

import io.github.ecosocle.domain.catalogue.Nuances;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.record.Answer;
import io.github.ecosocle.domain.record.ReceivedRecord;
import io.github.ecosocle.domain.record.RecordField;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one table known to hold forms: written line by line, or one a row. */
final class RecordReading {
    private final RecordReader shared;
    private final Questions questions;
    private final RecordTerritory territory;
    private final Notices notices;
    private final AnswerReading answers;
    private final @Nullable FormLines lines;
    private final @Nullable FormColumns columns;
    private final List<ReceivedRecord> found = new ArrayList<>();

    /** @param heading the row of questions, none when each stands at the head of its line */
    RecordReading(
            RecordReader shared,
            Questions questions,
            Submission submission,
            Notices notices,
            int firstRow,
            @Nullable RawRow heading) {
        this.shared = shared;
        this.questions = questions;
        this.notices = notices;
        this.territory = new RecordTerritory(shared.territories(), questions.kind(), submission, notices);
        this.answers = new AnswerReading(
                shared.vocabulary(),
                new BodyReading(questions.kind(), shared.records().natures(), notices),
                submission.firstSeen(),
                notices);
        this.lines = heading == null ? new FormLines(questions, notices, firstRow) : null;
        this.columns = heading == null ? null : new FormColumns(questions, heading, notices);
    }

    void row(RawRow row) {
        if (lines != null) {
            lines.read(row);
        } else if (columns != null && !row.isBlank()) {
            understand(columns.read(row));
        }
    }

    List<ReceivedRecord> end() {
        if (lines != null) {
            understand(lines.said());
        }
        return found;
    }

    /** What cannot be read closes it. */
    private boolean isClosed(Said said) {
        Nuances nuances = shared.vocabulary().nuances();
        boolean closed = false;
        for (RecordField field : questions.kind().fields()) {
            if (field.kind() == RecordField.Kind.ACCESS) {
                for (Said.Text word : said.of(field)) {
                    String key = Spelling.headingKey(word.text());
                    closed |= !key.isEmpty() && !nuances.open().contains(key);
                    if (!key.isEmpty()
                            && !nuances.open().contains(key)
                            && !nuances.closed().contains(key)) {
                        notices.tell(RecordRules.ACCESS, word.row(), word.column(), word.text());
                    }
                }
            }
        }
        return closed;
    }

    /** A job that does not publish the form leaves its mistakes to the one that does. */
    private void understand(Said said) {
        if (!shared.records().wanted().contains(questions.kind().id())) {
            return;
        }
        List<Answer> read = new ArrayList<>();
        for (RecordField field : questions.kind().fields()) {
            if (!field.isAboutTheWhole()) {
                read.addAll(answers.read(field, said.of(field)));
            }
        }
        territory
                .find(said, read)
                .ifPresent(code ->
                        found.add(new ReceivedRecord(questions.kind().id(), code, isClosed(said), List.copyOf(read))));
    }
}

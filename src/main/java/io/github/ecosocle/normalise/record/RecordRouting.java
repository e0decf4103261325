package io.github.ecosocle.normalise.record;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.record.ReceivedRecord;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.domain.table.TableSink;
import io.github.ecosocle.normalise.Normalisation;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the first rows of each table: a form is read here, any other table goes on, event by event, to the reading of
 * observations as if nobody had looked.
 */
public final class RecordRouting implements TableSink {
    private static final int HEAD_ROWS = 40;

    private final RecordReader shared;
    private final Normalisation observations;
    private final List<Runnable> held = new ArrayList<>();
    private final List<RawRow> head = new ArrayList<>();
    private final List<ReceivedRecord> records = new ArrayList<>();
    private @Nullable TableOrigin origin;
    private @Nullable RecordReading reading;
    private boolean undecided;

    RecordRouting(RecordReader shared, Normalisation observations) {
        this.shared = shared;
        this.observations = observations;
    }

    @Override
    public void begin(TableOrigin table) {
        origin = table;
        reading = null;
        undecided = !shared.questions().isEmpty() && !table.hidden();
        pass(() -> observations.begin(table));
    }

    @Override
    public void row(RawRow row) {
        if (reading != null) {
            reading.row(row);
            return;
        }
        pass(() -> observations.row(row));
        if (undecided) {
            head.add(row);
            if (head.size() == HEAD_ROWS) {
                decide();
            }
        }
    }

    @Override
    public void end() {
        if (undecided) {
            decide();
        }
        if (reading != null) {
            records.addAll(reading.end());
            reading = null;
        } else {
            observations.end();
        }
    }

    /** Told at its turn; of a form, at once. */
    @Override
    public void found(Finding finding) {
        pass(() -> observations.found(finding));
    }

    private void pass(Runnable event) {
        if (undecided) {
            held.add(event);
        } else {
            event.run();
        }
    }

    private void decide() {
        undecided = false;
        List<RawRow> rows = List.copyOf(head);
        head.clear();
        for (Questions questions : shared.questions()) {
            int heading = heading(questions, rows);
            if (heading >= 0 || questions.headLines(rows)) {
                read(questions, rows, heading);
                held.clear();
                return;
            }
        }
        held.forEach(Runnable::run);
        held.clear();
    }

    private static int heading(Questions questions, List<RawRow> rows) {
        for (int at = 0; at < rows.size(); at++) {
            if (questions.headColumns(rows.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private void read(Questions questions, List<RawRow> rows, int heading) {
        Notices notices = observations.elsewhere();
        if (origin != null) {
            notices.enter(origin.file(), origin.sheet());
        }
        int first = rows.stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .map(RawRow::number)
                .orElse(1);
        notices.tell(RecordRules.RECOGNISED, 0, -1, "", questions.kind().name(), shared.fate(questions.kind()));
        RawRow titles = heading < 0 ? null : rows.get(heading);
        reading = new RecordReading(shared, questions, observations.submission(), notices, first, titles);
        rows.subList(heading + 1, rows.size()).forEach(reading::row);
    }

    /** The records of the submission, beside its observations. */
    public NormalisedSubmission finish() {
        return observations.finish().withRecords(records);
    }
}

package io.github.ecosocle.normalise.record;

import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.record.RecordField;
import io.github.ecosocle.domain.record.RecordKind;
import io.github.ecosocle.domain.table.RawRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The questions of one kind of form, as people write them: finds them at the head of a line, or of a column. */
final class Questions {
    private static final int NEEDED = 3;
    private static final int LONGEST = 400;

    private final RecordKind kind;
    private final Map<String, RecordField> byHeading = new HashMap<>();

    /** A question and what follows it on its line. */
    record Asked(RecordField field, String answer) {}

    Questions(RecordKind kind) {
        this.kind = kind;
        for (RecordField field : kind.fields()) {
            byHeading.put(Spelling.headingKey(field.id()), field);
            byHeading.put(Spelling.headingKey(field.label()), field);
            field.headings().forEach(heading -> byHeading.put(Spelling.headingKey(heading), field));
        }
    }

    RecordKind kind() {
        return kind;
    }

    Optional<RecordField> heading(String text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(byHeading.get(Spelling.headingKey(text)));
    }

    /** Some questions hold two dots themselves: the longest that is known is meant. */
    Optional<Asked> ask(String line) {
        for (int dots = line.lastIndexOf(':', LONGEST); dots > 0; dots = line.lastIndexOf(':', dots - 1)) {
            Optional<RecordField> field = heading(line.substring(0, dots));
            if (field.isPresent()) {
                return Optional.of(
                        new Asked(field.get(), line.substring(dots + 1).strip()));
            }
        }
        return Optional.empty();
    }

    /** True when enough of these lines begin with a question. */
    boolean headLines(List<RawRow> rows) {
        Set<RecordField> met = new HashSet<>();
        for (RawRow row : rows) {
            ask(Said.line(row)).ifPresent(asked -> met.add(asked.field()));
        }
        return met.size() >= NEEDED;
    }

    /** True when enough of these cells are questions: one form a row stands below. */
    boolean headColumns(RawRow row) {
        Set<RecordField> met = new HashSet<>();
        for (String cell : row.cells()) {
            heading(cell).ifPresent(met::add);
        }
        return met.size() >= NEEDED;
    }
}

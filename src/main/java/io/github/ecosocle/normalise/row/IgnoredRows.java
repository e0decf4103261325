package io.github.ecosocle.normalise.row;

import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Knows the rows of a table that are no data – totals, notes, headings again –, counts them and tells them. */
final class IgnoredRows {
    static final Rule IGNORED_ROW = new Rule(
            "IGNORED_ROW",
            Severity.INFO,
            Actor.DEPOSANT,
            "Lignes laissées de côté : {0} ({1}), la première est « {lu} ».",
            "",
            "Total");

    private final Vocabulary words;
    private final List<String> noteKeys;
    private final List<RawRow> headers;
    private final Map<String, Kind> kinds = new TreeMap<>();
    private int count;

    /** Rows left aside for one reason. */
    private static final class Kind {
        private final RawRow first;
        private int count;

        private Kind(RawRow first) {
            this.first = first;
        }
    }

    IgnoredRows(Vocabulary words, List<RawRow> headers) {
        this.words = words;
        this.noteKeys = words.notes().stream().map(Spelling::unitKey).toList();
        this.headers = headers;
    }

    int count() {
        return count;
    }

    /** Counts the row and returns true if it is a total, a note or a heading again. Asked only of rows that name nobody. */
    boolean take(RawRow row) {
        String kind = headers.stream().anyMatch(header -> repeats(row, header))
                ? "titres répétés"
                : isTotal(row) ? "totaux" : isNote(row) ? "notes" : "";
        if (!kind.isEmpty()) {
            add(kind, row);
        }
        return !kind.isEmpty();
    }

    /** Left aside for a reason the caller knows. */
    void add(String kind, RawRow row) {
        count++;
        kinds.computeIfAbsent(kind, any -> new Kind(row)).count++;
    }

    void tell(Notices notices) {
        kinds.forEach((name, kind) ->
                notices.tell(IGNORED_ROW, kind.first.number(), -1, firstText(kind.first), kind.count, name));
    }

    private static boolean repeats(RawRow row, RawRow header) {
        int same = same(row, header);
        return same >= 2 && same == filled(row);
    }

    /**
     * Half of the heading again, and something else: another table begins, whose values are none of this one. Asked of
     * every row: nothing more is looked at than the first cell, of nearly all.
     */
    boolean beginsAnother(RawRow row) {
        RawRow header = headers.get(0);
        int first = 0;
        while (first < header.width() && header.text(first).isBlank()) {
            first++;
        }
        if (first == header.width()
                || !row.text(first).strip().equalsIgnoreCase(header.text(first).strip())) {
            return false;
        }
        int same = same(row, header);
        return same < filled(row) && 2 * same >= filled(row);
    }

    private static int same(RawRow row, RawRow header) {
        int same = 0;
        for (int column = 0; column < row.width(); column++) {
            String text = row.text(column).strip();
            same += !text.isEmpty() && Spelling.headingKey(text).equals(Spelling.headingKey(header.text(column)))
                    ? 1
                    : 0;
        }
        return same;
    }

    boolean isTotal(RawRow row) {
        String key = Spelling.headingKey(firstText(row));
        return words.nuances().exactTotals().contains(key)
                || words.totals().stream().anyMatch(total -> key.equals(total) || key.startsWith(total + " "));
    }

    /** Begins like a note; or stands alone in its row and is more than a word. */
    private boolean isNote(RawRow row) {
        String first = firstText(row);
        String key = Spelling.unitKey(first);
        return noteKeys.stream().anyMatch(key::startsWith) || (filled(row) == 1 && first.indexOf(' ') > 0);
    }

    private static int filled(RawRow row) {
        int filled = 0;
        for (String cell : row.cells()) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }

    private static String firstText(RawRow row) {
        for (String cell : row.cells()) {
            if (!cell.isBlank()) {
                return cell.strip();
            }
        }
        return "";
    }
}

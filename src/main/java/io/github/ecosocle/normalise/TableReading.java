package io.github.ecosocle.normalise;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.HelpSheet;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.normalise.cell.Readers;
import io.github.ecosocle.normalise.cell.ValueReading;
import io.github.ecosocle.normalise.heading.Heading;
import io.github.ecosocle.normalise.heading.Titles;
import io.github.ecosocle.normalise.layout.HeaderSearch;
import io.github.ecosocle.normalise.row.RowReading;
import io.github.ecosocle.normalise.wording.RowReceiver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One table: keeps its first rows until its heading is found, then lets the others through. */
final class TableReading implements RowReceiver {
    static final Rule SECOND_TABLE = new Rule(
            "SECOND_TABLE",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Autre tableau plus bas : la ligne « {lu} … » reprend une partie des titres, et le reste n’est pas connu. Ce qui suit"
                    + " n’est pas lu. Écrire {attendu}.",
            "un seul tableau par feuille, avec des titres connus",
            "deux tableaux l’un sous l’autre");

    private final TableOrigin origin;
    private final HeaderSearch headers;
    private final Readers readers;
    private final ValueReading values;
    private final List<String> around;
    private final List<RawRow> head = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private boolean searched;
    private boolean ended;
    private int read;
    private int ignored;
    private int lost;
    private @Nullable RowReading rows;

    /** A row that came before the heading was found. */
    private record Left(RawRow row, String reason) {}

    /** @param around names of file and folder, which may name the territory */
    TableReading(TableOrigin origin, HeaderSearch headers, Readers readers, ValueReading values, List<String> around) {
        this.origin = origin;
        this.headers = headers;
        this.readers = readers;
        this.values = values;
        this.around = around;
    }

    @Override
    public void row(RawRow row) {
        if (rows != null && rows.endsAt(row)) {
            beginAgain(row);
        } else if (rows != null) {
            rows.read(row);
        } else if (lost > 0) {
            lost += row.isBlank() ? 0 : 1;
        } else if (!searched && !(head.isEmpty() && row.isBlank())) {
            if (head.isEmpty() && row.text(0).strip().equals(HelpSheet.FIRST_CELL)) {
                searched = true;
                return;
            }
            head.add(row);
            if (head.size() == HeaderSearch.ROWS_NEEDED) {
                search();
            }
        }
    }

    @Override
    public void leave(RawRow row, String reason) {
        if (rows != null) {
            rows.leave(row, reason);
        } else {
            left.add(new Left(row, reason));
        }
    }

    private void beginAgain(RawRow heading) {
        end();
        rows = null;
        searched = false;
        head.clear();
        head.add(heading);
    }

    /** Of a table further down that has no heading we know, nothing may be taken for rows of the one before. */
    private void lose() {
        readers.notices()
                .tell(SECOND_TABLE, head.get(0).number(), -1, head.get(0).text(0));
        lost = (int) head.stream().filter(row -> !row.isBlank()).count();
    }

    private void search() {
        searched = true;
        Optional<HeaderSearch.Result> found = headers.find(head, origin.sheet(), readers.notices());
        if (found.isEmpty()) {
            if (read > 0) {
                lose();
            }
            return;
        }
        Titles titles = found.get().titles();
        titles.depositDates().forEach(cell -> readers.deposits().readTitle(cell.text(), cell.row(), cell.column()));
        List<String> texts = new ArrayList<>(titles.texts());
        texts.add(origin.sheet());
        texts.addAll(around);
        rows = new RowReading(readers, values, found.get().plan(), titles, origin.sheet(), texts);
        left.forEach(early -> rows.leave(early.row(), early.reason()));
        // another table may begin among them
        List.copyOf(head.subList(found.get().plan().dataAt(), head.size())).forEach(this::row);
    }

    void end() {
        while (!searched) {
            search();
        }
        if (rows != null) {
            rows.end();
            read += rows.rowsRead();
            ignored += rows.rowsIgnored();
            rows = null;
            ended = true;
        }
    }

    TableOrigin origin() {
        return origin;
    }

    boolean isBlank() {
        return head.isEmpty();
    }

    boolean hasHeading() {
        return rows != null || ended;
    }

    int rowsRead() {
        return read + lost + (rows == null ? 0 : rows.rowsRead());
    }

    int rowsIgnored() {
        return ignored + lost + (rows == null ? 0 : rows.rowsIgnored());
    }

    /** The first of the rows with the most filled cells: most likely that of the headings. */
    RawRow widestRow() {
        return head.stream()
                .max(Comparator.comparingLong((RawRow row) -> Stream.of(row.cells())
                                .filter(cell -> !cell.isBlank())
                                .count())
                        .thenComparingInt(row -> -row.number()))
                .orElseThrow();
    }

    /** The fields that its best row names, though it is no heading of a table of values. */
    List<Heading> knownFields() {
        return headers.knownFields(head);
    }

    /** The first text of the table, to show what was found instead of a heading. */
    String firstText() {
        for (RawRow row : head) {
            for (String cell : row.cells()) {
                if (!cell.isBlank()) {
                    return cell.strip();
                }
            }
        }
        return "";
    }
}

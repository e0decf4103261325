package io.github.ecosocle.normalise.wording;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.HeadingMapping;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives the tables of a submitter the words and columns it has declared. The row of its headings is the first that holds one
 * of its titles and every column to be joined.
 */
public final class OwnTable {
    static final Rule ADDED_COLUMN = new Rule(
            "ADDED_COLUMN",
            Severity.INFO,
            Actor.DEPOSANT,
            "Colonne ajoutée par déclaration : {0} vaut « {lu} » pour toutes les lignes, voir jobs/{1}.",
            "",
            "departement");

    private final @Nullable HeadingMapping mapping;
    private final Vocabulary vocabulary;
    private final Notices notices;
    private @Nullable OwnColumns columns;
    private boolean csv;

    /**
     * @param mapping null where the submitter has none
     */
    public OwnTable(@Nullable HeadingMapping mapping, Vocabulary vocabulary, Notices notices) {
        this.mapping = mapping;
        this.vocabulary = vocabulary;
        this.notices = notices;
    }

    /** A table begins. */
    public void begin(TableOrigin origin) {
        columns = null;
        csv = origin.sheet().isEmpty();
    }

    /** Hands the row on in our words; itself where nothing is declared. */
    public void row(RawRow row, RowReceiver receiver) {
        if (mapping == null || row.isBlank()) {
            receiver.row(row);
            return;
        }
        OwnWords words = new OwnWords(mapping, notices);
        if (!mapping.shapesRows()) {
            String[] cells = row.cells().clone();
            receiver.row(words.translate(row, cells) ? with(row, cells) : row);
        } else if (columns == null) {
            receiver.row(begin(row, mapping, words));
        } else {
            shape(row, mapping, columns, words, receiver);
        }
    }

    private RawRow begin(RawRow row, HeadingMapping declared, OwnWords words) {
        OwnColumns found = OwnColumns.of(row, declared);
        if (found == null) {
            return row;
        }
        columns = found;
        String[] cells = row.cells().clone();
        words.leaveColumns(row, cells);
        found.headJoined(cells);
        words.translate(row, cells);
        return with(row, found.withConstants(cells, missing(declared, cells, row.number()), Field::heading));
    }

    /**
     * The constants of a file that has no such column: where it has one, the file speaks. A column of no use stands in front,
     * so that half a number right of a value is never taken for one of them.
     */
    private Field[] missing(HeadingMapping declared, String[] cells, int row) {
        List<Field> missing = declared.constants().keySet().stream()
                .filter(field -> Arrays.stream(cells).noneMatch(cell -> is(cell, field)))
                .sorted()
                .toList();
        for (Field field : missing) {
            String value = declared.constants().getOrDefault(field, "");
            notices.tellOnce(field.heading(), ADDED_COLUMN, row, -1, value, field.heading(), declared.file());
        }
        Field[] added = missing.isEmpty()
                ? new Field[0]
                : Stream.concat(Stream.of(Field.LAISSE), missing.stream()).toArray(Field[]::new);
        if (columns != null) {
            columns.add(added);
        }
        return added;
    }

    private boolean is(String cell, Field field) {
        return vocabulary.findField(cell).filter(field::equals).isPresent();
    }

    private void shape(RawRow row, HeadingMapping declared, OwnColumns known, OwnWords words, RowReceiver receiver) {
        String[] cells = row.cells().clone();
        known.join(cells);
        Optional<String> reason = IntStream.range(0, cells.length)
                .filter(column -> OwnWords.isWord(row, column))
                .mapToObj(column -> declared.findLeft(cells[column]).map(why -> cells[column].strip() + " : " + why))
                .flatMap(Optional::stream)
                .findFirst();
        if (reason.isPresent()) {
            receiver.leave(row, reason.get());
            return;
        }
        words.translate(row, cells);
        receiver.row(with(row, completed(cells, declared, known)));
    }

    private String[] completed(String[] cells, HeadingMapping declared, OwnColumns known) {
        if (csv && known.isCut(cells)) {
            return known.beyond(cells);
        }
        return isWhole(cells, known)
                ? known.withConstants(
                        cells, known.added(), field -> declared.constants().getOrDefault(field, ""))
                : cells;
    }

    /** Neither a note, nor a row of a CSV file that has lost its last cells: both must still be seen as such. */
    private boolean isWhole(String[] cells, OwnColumns known) {
        boolean lost = csv && cells.length < known.width();
        return !lost && Arrays.stream(cells).filter(cell -> !cell.isBlank()).count() > 1;
    }

    private static RawRow with(RawRow row, String[] cells) {
        return new RawRow(row.number(), cells, row.kinds(), row.hidden(), row.damaged());
    }
}

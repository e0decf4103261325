package io.github.ecosocle.normalise.wording;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.HeadingMapping;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.territory.Siren;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where, in the table of a submitter, stand the columns to be joined, and where others are added. */
final class OwnColumns {
    private final Map<Field, List<String>> joined;
    private final List<String> keys;
    private Field[] added = {};

    private OwnColumns(Map<Field, List<String>> joined, List<String> keys) {
        this.joined = joined;
        this.keys = keys;
    }

    /** Null when the row is not that of the headings. */
    static @Nullable OwnColumns of(RawRow row, HeadingMapping declared) {
        List<String> keys = Stream.of(row.cells()).map(Spelling::headingKey).toList();
        boolean titled = keys.stream()
                .anyMatch(key -> declared.titles().containsKey(key)
                        || declared.left().containsKey(key)
                        || declared.joined().values().stream().anyMatch(columns -> columns.contains(key)));
        boolean complete =
                declared.joined().values().stream().flatMap(List::stream).allMatch(keys::contains);
        return titled && complete ? new OwnColumns(declared.joined(), keys) : null;
    }

    int width() {
        return keys.size();
    }

    void add(Field[] fields) {
        added = fields;
    }

    Field[] added() {
        return added;
    }

    /** In the row of headings: the first of the joined columns says what they say together, the others are of no use. */
    void headJoined(String[] cells) {
        joined.forEach((field, columns) -> {
            for (String column : columns) {
                cells[keys.indexOf(column)] = Field.LAISSE.heading();
            }
            cells[keys.indexOf(columns.get(0))] = field.heading();
        });
    }

    void join(String[] cells) {
        joined.forEach((field, columns) -> {
            List<String> words = new ArrayList<>();
            for (String column : columns) {
                int at = keys.indexOf(column);
                words.add(at < cells.length ? cells[at].strip() : "");
            }
            int first = keys.indexOf(columns.get(0));
            if (first < cells.length) {
                cells[first] = String.join(HeadingMapping.SEPARATOR, words);
            }
        });
    }

    /** A number right of the last heading: a comma has cut one in two. */
    boolean isCut(String[] cells) {
        String beyond = cells.length > width() ? cells[width()].strip() : "";
        return !beyond.isEmpty() && Siren.isDigits(beyond);
    }

    /** The cut row, made wide enough for its number too many to be beyond the added columns as well. */
    String[] beyond(String[] cells) {
        String[] wider = Arrays.copyOf(cells, Math.max(cells.length, width() + added.length + 1));
        for (int column = cells.length; column < wider.length; column++) {
            wider[column] = cells[width()];
        }
        return wider;
    }

    /** The cells, then one for each of these fields, right of the last heading; a cell too many stays one too many. */
    String[] withConstants(String[] cells, Field[] fields, Function<Field, String> text) {
        int width = keys.size();
        String[] wider = Arrays.copyOf(cells, Math.max(cells.length, width) + fields.length);
        for (int column = cells.length; column < wider.length; column++) {
            wider[column] = "";
        }
        for (int extra = cells.length - 1; extra >= width; extra--) {
            wider[extra + fields.length] = wider[extra];
        }
        for (int i = 0; i < fields.length; i++) {
            wider[width + i] = text.apply(fields[i]);
        }
        return wider;
    }
}

package io.github.ecosocle.normalise.layout;

import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.heading.AmbiguousFields;
import io.github.ecosocle.normalise.heading.HeaderRow;
import io.github.ecosocle.normalise.heading.HeadingReading;
import io.github.ecosocle.normalise.heading.Titles;
import io.github.ecosocle.normalise.measure.MeasureName;
import io.github.ecosocle.normalise.measure.MeasureNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The first rows of a table, read as headings when somebody asks. */
final class TableHead {
    private final List<RawRow> rows;
    private final HeadingReading headings;
    private final AmbiguousFields ambiguous;
    private final MeasureNames names;
    private final Function<List<RawRow>, Titles> titles;
    private final Map<Integer, HeaderRow> read = new HashMap<>();

    TableHead(
            List<RawRow> rows,
            HeadingReading headings,
            AmbiguousFields ambiguous,
            MeasureNames names,
            Function<List<RawRow>, Titles> titles) {
        this.rows = rows;
        this.headings = headings;
        this.ambiguous = ambiguous;
        this.names = names;
        this.titles = titles;
    }

    int size() {
        return rows.size();
    }

    RawRow row(int at) {
        return rows.get(at);
    }

    HeaderRow header(int at) {
        HeaderRow known = read.get(at);
        if (known == null) {
            known = ambiguous.resolve(headings.read(rows.get(at)), below(at));
            read.put(at, known);
        }
        return known;
    }

    List<RawRow> below(int at) {
        return rows.subList(Math.min(at + 1, rows.size()), rows.size());
    }

    Titles titles(int at) {
        return titles.apply(rows.subList(0, at));
    }

    /** The measure that titles or sheet give to the whole table. */
    @Nullable
    MeasureName titleName(int at) {
        return titles(at).name();
    }

    /** The first of these columns whose cells below name measures, or -1. */
    int columnOfMeasures(int at, int columns) {
        for (int column = 0; column < columns; column++) {
            for (RawRow row : below(at)) {
                if (!row.text(column).isBlank() && names.read(row.text(column)).isKnown()) {
                    return column;
                }
            }
        }
        return -1;
    }
}

package io.github.ecosocle.normalise.heading;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.normalise.measure.MeasureName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one cell of a heading row says.
 *
 * @param field for {@link Kind#FIELD}, and for {@link Kind#MAYBE} the first of {@code fields}
 * @param fields what an ambiguous heading may mean
 * @param name for {@link Kind#MEASURE} and {@link Kind#FOREIGN}
 * @param year for {@link Kind#YEAR} and {@link Kind#TARGET}, and of a measure when its heading has one
 * @param unit in brackets, or empty
 */
public record Heading(
        String text,
        Kind kind,
        @Nullable Field field,
        List<Field> fields,
        @Nullable MeasureName name,
        int year,
        String unit) {

    /** The kinds of headings. */
    public enum Kind {
        BLANK,
        FIELD,
        /** May mean several fields: the cells below decide. */
        MAYBE,
        MEASURE,
        YEAR,
        /** The target of a year: not a result. */
        TARGET,
        /** A quantity near ours that is not ours. */
        FOREIGN,
        UNKNOWN
    }

    public static Heading of(String text, Kind kind) {
        return new Heading(text, kind, null, List.of(), null, 0, "");
    }

    public static Heading ofField(String text, Field field, String unit) {
        return new Heading(text, Kind.FIELD, field, List.of(), null, 0, unit);
    }

    public static Heading ofYear(String text, Kind kind, int year, String unit) {
        return new Heading(text, kind, null, List.of(), null, year, unit);
    }

    public static Heading ofMeasure(String text, MeasureName name) {
        Kind kind = name.foreign() ? Kind.FOREIGN : Kind.MEASURE;
        return new Heading(text, kind, null, List.of(), name, name.year(), name.unit());
    }

    public boolean isRecognised() {
        return kind != Kind.BLANK && kind != Kind.UNKNOWN;
    }

    public boolean is(Field wanted) {
        return field == wanted;
    }
}

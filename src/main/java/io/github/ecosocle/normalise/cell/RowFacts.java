package io.github.ecosocle.normalise.cell;

import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.measure.MeasureName;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.territory.TerritorySaid;
import io.github.ecosocle.normalise.time.YearSaid;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about all its values.
 *
 * @param year of the row; of year 0 when each column says its own
 * @param name the indicator of the row; null when each column says its own
 * @param unit of the row, or empty
 * @param methodNumber number of the text in the observations; likewise {@code source}, {@code comment} and {@code access}
 * @param fault what refuses the whole row, already told
 */
public record RowFacts(
        RawRow row,
        TerritorySaid territory,
        YearSaid year,
        @Nullable MeasureName name,
        String unit,
        String method,
        int methodNumber,
        int source,
        int comment,
        int depositDay,
        boolean secret,
        int access,
        Respondents respondents,
        @Nullable Fault fault) {

    /** The same row, refused as a whole. */
    public RowFacts refusedFor(Fault other) {
        return new RowFacts(
                row,
                territory,
                year,
                name,
                unit,
                method,
                methodNumber,
                source,
                comment,
                depositDay,
                secret,
                access,
                respondents,
                other);
    }
}

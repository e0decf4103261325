package io.github.ecosocle.normalise.layout;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.normalise.heading.HeaderRow;
import io.github.ecosocle.normalise.heading.Heading;
import io.github.ecosocle.normalise.heading.Heading.Kind;
import io.github.ecosocle.normalise.measure.MeasureName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two rows of headings: measures above years, or years above measures, each said once over merged cells. */
final class MeasureYearLayout implements Layout {

    @Override
    public Optional<TablePlan> match(TableHead head, int at) {
        if (at + 1 >= head.size()) {
            return Optional.empty();
        }
        HeaderRow top = head.header(at);
        HeaderRow bottom = head.header(at + 1);
        if (top.has(Field.VALEUR) || bottom.has(Field.VALEUR) || bottom.count(Kind.UNKNOWN) > 0) {
            return Optional.empty();
        }
        boolean yearsBelow = isAbove(top, Kind.MEASURE, bottom, Kind.YEAR);
        boolean measuresBelow = isAbove(top, Kind.YEAR, bottom, Kind.MEASURE);
        if (!yearsBelow && !measuresBelow) {
            return Optional.empty();
        }
        List<ValueColumn> values = new ArrayList<>();
        for (int column : bottom.columns(yearsBelow ? Kind.YEAR : Kind.MEASURE)) {
            cross(covering(top, column), bottom.at(column), column).ifPresent(values::add);
        }
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(TablePlan.ofTwo("mesures et années en colonnes", head, at, values));
    }

    private static boolean isAbove(HeaderRow top, Kind above, HeaderRow bottom, Kind below) {
        return top.count(above) > 0 && bottom.count(below) > 0 && bottom.count(above) == 0 && top.count(below) == 0;
    }

    /** The heading that spans this column: its own, or the last one on its left over blank cells. */
    private static Heading covering(HeaderRow top, int column) {
        int at = Math.min(column, top.headings().length - 1);
        while (at > 0 && top.at(at).kind() == Kind.BLANK) {
            at--;
        }
        return top.at(at);
    }

    private static Optional<ValueColumn> cross(Heading one, Heading other, int column) {
        MeasureName name = one.name() == null ? other.name() : one.name();
        int year = one.kind() == Kind.YEAR ? one.year() : other.kind() == Kind.YEAR ? other.year() : 0;
        return name == null || year == 0
                ? Optional.empty()
                : Optional.of(new ValueColumn(column, name, year, name.unit(), ""));
    }
}

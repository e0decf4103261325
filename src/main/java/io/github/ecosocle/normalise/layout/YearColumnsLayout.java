package io.github.ecosocle.normalise.layout;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.normalise.heading.HeaderRow;
import io.github.ecosocle.normalise.heading.Heading.Kind;
import io.github.ecosocle.normalise.measure.MeasureName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One year a column: rows are indicators (of the EPCI in a column, or of the one EPCI of a fiche), or territories where the
 * title says the measure. The export of Territoires en Transitions is one of them.
 */
final class YearColumnsLayout implements Layout {

    @Override
    public Optional<TablePlan> match(TableHead head, int at) {
        HeaderRow header = head.header(at);
        if (header.count(Kind.YEAR) == 0 || header.has(Field.VALEUR) || header.has(Field.ANNEE)) {
            return Optional.empty();
        }
        if (header.has(Field.INDICATEUR_PARENT) && header.hasIndicator()) {
            return Optional.of(export(head, at));
        }
        if (header.hasIndicator()) {
            return Optional.of(plan(header.hasTerritory() ? "une année par colonne" : "fiche", head, at, null));
        }
        if (header.hasTerritory()) {
            MeasureName name = head.titleName(at);
            return name == null ? Optional.empty() : Optional.of(plan("une année par colonne", head, at, name));
        }
        int column = head.columnOfMeasures(at, header.columns(Kind.YEAR).get(0));
        return column < 0 || hasOddCells(header) ? Optional.empty() : Optional.of(fiche(head, at, column));
    }

    /** Without any field, a row with a year among its values must not pass for a heading. */
    private static boolean hasOddCells(HeaderRow header) {
        return header.count(Kind.UNKNOWN) > 1 || header.count(Kind.MEASURE) > 0;
    }

    private static TablePlan export(TableHead head, int at) {
        return plan("export de Territoires en Transitions", head, at, null).ofOwnRows();
    }

    private static TablePlan fiche(TableHead head, int at, int column) {
        TablePlan plan = plan("fiche", head, at, null);
        plan.columns()[Field.INDICATEUR.ordinal()] = column;
        return plan;
    }

    private static TablePlan plan(String layout, TableHead head, int at, @Nullable MeasureName name) {
        HeaderRow header = head.header(at);
        List<ValueColumn> values = new ArrayList<>();
        for (int column : header.columns(Kind.YEAR)) {
            String unit = name == null ? "" : name.unit();
            values.add(new ValueColumn(column, name, header.at(column).year(), unit, ""));
        }
        return TablePlan.of(layout, head, at, values);
    }
}

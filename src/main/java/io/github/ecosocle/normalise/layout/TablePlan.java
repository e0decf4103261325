package io.github.ecosocle.normalise.layout;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.heading.HeaderRow;
import io.github.ecosocle.normalise.territory.TerritoryColumns;
import java.util.List;

/**
 * How to read the rows of a table.
 *
 * @param layout its name, told to the submitter
 * @param header the rows of the heading, to recognise it when it comes again
 * @param dataAt place of the first row of values among the rows read so far
 * @param columns column of each field, by its ordinal; -1 without
 * @param ownRows only rows whose source is the submitter itself count (Territoires en Transitions)
 * @param waterBodies rows are masses d'eau to be counted, not values
 * @param width of the heading: cells beyond it have none
 */
public record TablePlan(
        String layout,
        List<RawRow> header,
        int dataAt,
        int[] columns,
        List<ValueColumn> values,
        boolean ownRows,
        boolean waterBodies,
        int width) {

    public int column(Field field) {
        return columns[field.ordinal()];
    }

    public boolean has(Field field) {
        return column(field) >= 0;
    }

    TablePlan ofOwnRows() {
        return new TablePlan(layout, header, dataAt, columns, values, true, waterBodies, width);
    }

    TablePlan ofWaterBodies() {
        return new TablePlan(layout, header, dataAt, columns, values, ownRows, true, width);
    }

    /** The same, its values below one more row. */
    TablePlan withUnits(List<ValueColumn> others) {
        return new TablePlan(layout, header, dataAt + 1, columns, others, ownRows, waterBodies, width);
    }

    /** True when every row holds one value: then a row that ends before it is damaged, not blank. */
    public boolean isLong() {
        return values.size() == 1 && values.get(0).year() == 0 && !waterBodies;
    }

    public TerritoryColumns territoryColumns() {
        return new TerritoryColumns(
                column(Field.CODE_COMMUNE),
                column(Field.SIREN_EPCI),
                column(Field.NIVEAU),
                column(Field.CODE_TERRITOIRE),
                column(Field.ID_CRTE),
                column(Field.NOM),
                column(Field.DEPARTEMENT),
                column(Field.REGION));
    }

    static TablePlan of(String layout, TableHead head, int at, List<ValueColumn> values) {
        HeaderRow header = head.header(at);
        return new TablePlan(
                layout, List.of(header.row()), at + 1, columns(header), values, false, false, header.width());
    }

    /** Fields may stand in either of two rows, where cells are merged downwards. */
    static TablePlan ofTwo(String layout, TableHead head, int at, List<ValueColumn> values) {
        HeaderRow top = head.header(at);
        HeaderRow bottom = head.header(at + 1);
        int[] columns = columns(top);
        int[] below = columns(bottom);
        for (int field = 0; field < columns.length; field++) {
            columns[field] = columns[field] < 0 ? below[field] : columns[field];
        }
        List<RawRow> rows = List.of(top.row(), bottom.row());
        int width = Math.max(top.width(), bottom.width());
        return new TablePlan(layout, rows, at + 2, columns, values, false, false, width);
    }

    private static int[] columns(HeaderRow header) {
        int[] columns = new int[Field.values().length];
        for (Field field : Field.values()) {
            columns[field.ordinal()] = header.column(field);
        }
        return columns;
    }
}

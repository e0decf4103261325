package io.github.ecosocle.normalise.row;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.table.CellKind;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.normalise.cell.Readers;
import io.github.ecosocle.normalise.cell.RowFacts;
import io.github.ecosocle.normalise.cell.ValueReading;
import io.github.ecosocle.normalise.heading.Titles;
import io.github.ecosocle.normalise.layout.TablePlan;
import io.github.ecosocle.normalise.layout.ValueColumn;
import io.github.ecosocle.normalise.measure.ForeignNames;
import io.github.ecosocle.normalise.measure.MeasureName;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table: each is accepted, refused with a finding, or left aside and counted. */
public final class RowReading {
    private final TablePlan plan;
    private final ValueColumn[] columns;
    private final boolean csv;
    private final ValueReading values;
    private final FactsReading facts;
    private final DamagedRows damaged;
    private final IgnoredRows ignored;
    private final ForeignNames foreign;
    private final Notices notices;
    private final @Nullable WaterBodies waterBodies;
    private int rowsRead;

    public RowReading(
            Readers readers, ValueReading values, TablePlan plan, Titles titles, String sheet, List<String> around) {
        this.plan = plan;
        this.columns = plan.values().toArray(new ValueColumn[0]);
        this.csv = sheet.isEmpty();
        this.values = values;
        this.notices = readers.notices();
        this.facts = new FactsReading(readers, plan, titles.year());
        this.damaged = new DamagedRows(plan, notices);
        this.ignored = new IgnoredRows(readers.catalogue().vocabulary(), plan.header());
        this.foreign = new ForeignNames(readers.catalogue().vocabulary().nuances());
        this.waterBodies = plan.waterBodies() ? new WaterBodies(readers, plan, sheet) : null;
        readers.territories().begin(plan.territoryColumns(), around);
        values.begin(sheet, titles.unit(), facts.indicatorColumn(), plan.column(Field.UNITE));
    }

    /** Rows below the heading that are not blank. */
    public int rowsRead() {
        return rowsRead;
    }

    public int rowsIgnored() {
        return ignored.count();
    }

    public void read(RawRow row) {
        if (row.isBlank()) {
            return;
        }
        rowsRead++;
        Fault damage = damaged.check(row, csv);
        if (damage != null) {
            refuse(facts.read(row), damage, -1);
        } else if (hasValue(row)) {
            readFilled(row);
        } else {
            readEmpty(row);
        }
    }

    /** True for the heading of another table, below this one. */
    public boolean endsAt(RawRow row) {
        return ignored.beginsAnother(row);
    }

    /** Known, and not wanted. */
    public void leave(RawRow row, String reason) {
        rowsRead++;
        ignored.add(reason, row);
    }

    private boolean hasValue(RawRow row) {
        for (ValueColumn column : columns) {
            if (isFilled(row, column)) {
                return true;
            }
        }
        return false;
    }

    /** A formula whose result is not stored shows no text, but is no blank. */
    private static boolean isFilled(RawRow row, ValueColumn column) {
        return !row.text(column.column()).isBlank() || row.kind(column.column()) == CellKind.FORMULA_WITHOUT_VALUE;
    }

    private void readFilled(RawRow row) {
        RowFacts read = facts.read(row);
        MeasureName name = read.name();
        boolean unnamed = facts.namesIndicators() && (name == null || !name.isKnown());
        if (name != null && name.foreign()) {
            foreign.tell(name.quantity(), row.number(), facts.indicatorColumn(), notices);
            ignored.add("hors du socle", row);
        } else if (plan.ownRows() && facts.isOfOthers(row)) {
            ignored.add("données d'une autre source que la collectivité", row);
        } else if ((unnamed || read.fault() != null) && namesNobody(read, unnamed) && ignored.take(row)) {
            return;
        } else if (waterBodies != null) {
            facts.tellFaults(read, -1);
            waterBodies.read(read);
        } else {
            facts.tellFaults(read, columns[0].column());
            readValues(read);
        }
    }

    /** A note or a heading again names neither a territory nor an indicator; a total may name the indicator. */
    private boolean namesNobody(RowFacts read, boolean unnamed) {
        boolean nowhere =
                read.territory().id() == Territories.NONE || !read.territory().said();
        return nowhere && (unnamed || !facts.namesIndicators() || ignored.isTotal(read.row()));
    }

    private void readValues(RowFacts read) {
        for (ValueColumn column : columns) {
            if (isFilled(read.row(), column)) {
                values.read(read, column);
            }
        }
    }

    /** A blank says nothing; but a row of a CSV file that ends before its value has lost it. */
    private void readEmpty(RawRow row) {
        if (ignored.take(row)) {
            return;
        }
        if (csv && plan.isLong() && row.width() <= columns[0].column()) {
            RowFacts read = facts.read(row);
            refuse(read, damaged.missing(row), Math.max(row.width() - 1, 0));
        } else {
            ignored.add("sans valeur", row);
        }
    }

    private void refuse(RowFacts read, Fault fault, int column) {
        notices.tell(fault, read.row().number(), column);
        RowFacts refused = read.refusedFor(fault);
        if (hasValue(read.row())) {
            readValues(refused);
        } else {
            values.read(refused, columns[0]);
        }
    }

    /** The table is over. */
    public void end() {
        values.end();
        if (waterBodies != null) {
            waterBodies.end();
        }
        damaged.tell();
        ignored.tell(notices);
    }
}

package io.github.ecosocle.normalise.cell;

import io.github.ecosocle.normalise.layout.ValueColumn;
import io.github.ecosocle.normalise.measure.TargetReading;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.notice.Notices;
import io.github.ecosocle.normalise.territory.TerritorySaid;
import io.github.ecosocle.normalise.time.YearReading;
import io.github.ecosocle.normalise.time.YearSaid;
import org.jspecify.annotations.Nullable;

/** Points each fault at the cell to correct: the indicator, the unit, the heading; once where many values share it. */
final class Places {
    private final YearReading years;
    private final Notices notices;
    private int indicatorColumn;
    private int unitColumn;
    private int tables;
    private @Nullable Fault lastFault;
    private int lastRow;

    Places(YearReading years, Notices notices) {
        this.years = years;
        this.notices = notices;
    }

    void begin(int newIndicatorColumn, int newUnitColumn) {
        indicatorColumn = newIndicatorColumn;
        unitColumn = newUnitColumn;
        tables++;
    }

    /** A fault of measure or unit. */
    void tell(RowFacts facts, ValueColumn column, Fault fault) {
        int row = facts.row().number();
        boolean unitOfRow =
                fault.rule().equals(TargetReading.UNIT) && !facts.unit().isBlank();
        if (column.name() != null && !unitOfRow) {
            notices.tellOnce(
                    subject(column),
                    fault.rule(),
                    row,
                    column.column(),
                    fault.read(),
                    fault.arguments().toArray());
            return;
        }
        if (fault.equals(lastFault) && row == lastRow) {
            return;
        }
        lastFault = fault;
        lastRow = row;
        boolean indicator = fault.rule().equals(TargetReading.UNKNOWN_INDICATOR)
                || fault.rule().equals(TargetReading.AMBIGUOUS_INDICATOR);
        int at = indicator ? indicatorColumn : unitOfRow ? unitColumn : column.column();
        notices.tell(fault, row, at);
    }

    private String subject(ValueColumn column) {
        return tables + " " + column.column();
    }

    /** The year of the heading, or of a territory that is no more; tells what it finds. */
    @Nullable
    Fault faultOfYear(RowFacts facts, ValueColumn column) {
        YearSaid year = column.year() == 0 ? facts.year() : years.of(column.year());
        Fault fault = year.fault();
        if (fault != null) {
            notices.tellOnce(
                    subject(column),
                    fault.rule(),
                    facts.row().number(),
                    column.column(),
                    fault.read(),
                    fault.arguments().toArray());
            return fault;
        }
        return faultOfFormer(facts, year.year());
    }

    /** An EPCI that is no more may speak of the years it lived. */
    private @Nullable Fault faultOfFormer(RowFacts facts, int year) {
        TerritorySaid territory = facts.territory();
        if (territory.dissolved() == null) {
            return null;
        }
        int row = facts.row().number();
        Fault fault = territory.faultOf(year);
        if (fault != null) {
            notices.tell(fault, row, Math.max(territory.column(), 0));
        } else {
            String siren = territory.dissolved().siren();
            notices.tellOnce(
                    siren,
                    TerritorySaid.FORMER_EPCI,
                    row,
                    territory.column(),
                    siren,
                    TerritorySaid.successors(territory.dissolved()));
        }
        return fault;
    }

    /** What there is to know about a value that is accepted. */
    static String motif(RowFacts facts, ValueColumn column) {
        String period = column.motif().isEmpty() ? facts.year().motif() : column.motif();
        if (facts.territory().dissolved() == null) {
            return period;
        }
        return period.isEmpty() ? TerritorySaid.FORMER_MOTIF : TerritorySaid.FORMER_MOTIF + " ; " + period;
    }
}

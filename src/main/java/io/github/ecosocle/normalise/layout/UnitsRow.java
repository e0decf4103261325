package io.github.ecosocle.normalise.layout;

import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.table.RawRow;
import java.util.List;

/** Reads the row of units that may stand right under a heading. */
final class UnitsRow {
    private final Vocabulary words;

    UnitsRow(Vocabulary words) {
        this.words = words;
    }

    TablePlan addTo(TablePlan plan, List<RawRow> rows) {
        if (plan.dataAt() >= rows.size() || !isUnits(plan, rows.get(plan.dataAt()))) {
            return plan;
        }
        RawRow units = rows.get(plan.dataAt());
        List<ValueColumn> values = plan.values().stream()
                .map(value -> value.unit().isEmpty() ? withUnit(value, units) : value)
                .toList();
        return plan.withUnits(values);
    }

    private static ValueColumn withUnit(ValueColumn value, RawRow units) {
        String unit = bare(units.text(value.column()));
        return new ValueColumn(value.column(), value.name(), value.year(), unit, value.motif());
    }

    /** Units under values, at least one, and nothing else there. */
    private boolean isUnits(TablePlan plan, RawRow row) {
        boolean some = false;
        for (ValueColumn value : plan.values()) {
            String text = bare(row.text(value.column()));
            if (!text.isEmpty() && !words.isUnit(text)) {
                return false;
            }
            some |= !text.isEmpty();
        }
        return some && !plan.waterBodies();
    }

    /** {@code (t)} is {@code t}. */
    private static String bare(String text) {
        String plain = text.strip();
        return plain.startsWith("(") && plain.endsWith(")")
                ? plain.substring(1, plain.length() - 1).strip()
                : plain;
    }
}

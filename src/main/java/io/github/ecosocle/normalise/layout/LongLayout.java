package io.github.ecosocle.normalise.layout;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.normalise.heading.HeaderRow;
import io.github.ecosocle.normalise.measure.MeasureName;
import java.util.List;
import java.util.Optional;

/** One value a row; also the list of masses d'eau, one a row, with their state. */
final class LongLayout implements Layout {

    @Override
    public Optional<TablePlan> match(TableHead head, int at) {
        HeaderRow header = head.header(at);
        if (header.has(Field.CODE_MASSE_EAU) && header.has(Field.ETAT) && !header.has(Field.VALEUR)) {
            return Optional.of(waterBodies(head, at));
        }
        if (!header.has(Field.VALEUR) || header.recognised() < 3) {
            return Optional.empty();
        }
        MeasureName name = header.hasIndicator() ? null : head.titleName(at);
        if (name == null && !header.hasIndicator()) {
            return Optional.empty();
        }
        int column = header.column(Field.VALEUR);
        String unit = header.at(column).unit();
        String ofName = name == null ? "" : name.unit();
        ValueColumn value = new ValueColumn(column, name, 0, unit.isEmpty() ? ofName : unit, "");
        return Optional.of(TablePlan.of("une valeur par ligne", head, at, List.of(value)));
    }

    private static TablePlan waterBodies(TableHead head, int at) {
        ValueColumn state = new ValueColumn(head.header(at).column(Field.ETAT), null, 0, "", "");
        return TablePlan.of("une masse d'eau par ligne", head, at, List.of(state))
                .ofWaterBodies();
    }
}

package io.github.ecosocle.normalise.layout;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.normalise.heading.HeaderRow;
import io.github.ecosocle.normalise.heading.Heading;
import io.github.ecosocle.normalise.heading.Heading.Kind;
import io.github.ecosocle.normalise.measure.MeasureName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** One measure a column: {@code siren ; annee ; DMA avec gravats (t) ; GES (teqCO2)}, with or without a year in the heading. */
final class MeasureColumnsLayout implements Layout {

    @Override
    public Optional<TablePlan> match(TableHead head, int at) {
        HeaderRow header = head.header(at);
        int measures = header.count(Kind.MEASURE);
        int fields = header.count(Kind.FIELD);
        if (header.has(Field.VALEUR) && !header.hasTerritory() && !header.has(Field.ANNEE)) {
            // « 1.1 » beside « Résultat » is a row of a list of indicators
            return Optional.empty();
        }
        if (measures == 0 ? !isForOthers(header) : fields == 0 && !isOnlyMeasures(header)) {
            return Optional.empty();
        }
        return Optional.of(TablePlan.of("une mesure par colonne", head, at, values(header)));
    }

    /** Every measure of it is followed elsewhere: there is nothing to take, and nothing to blame. */
    private static boolean isForOthers(HeaderRow header) {
        return header.count(Kind.FOREIGN) > 0 && header.count(Kind.FIELD) >= 2 && header.isPerfect();
    }

    /** Without any field, a row of values that names its indicator twice must not pass for a heading. */
    private static boolean isOnlyMeasures(HeaderRow header) {
        List<Integer> columns = header.columns(Kind.MEASURE);
        long distinct = columns.stream()
                .map(column -> header.at(column).text())
                .distinct()
                .count();
        return distinct >= 2 && header.isPerfect() && !sameMeasureTwice(header, columns);
    }

    private static boolean sameMeasureTwice(HeaderRow header, List<Integer> columns) {
        HashSet<String> seen = new HashSet<>();
        for (int column : columns) {
            MeasureName name = header.at(column).name();
            if (name != null && !seen.add(name.candidates() + " " + name.year())) {
                return true;
            }
        }
        return false;
    }

    static List<ValueColumn> values(HeaderRow header) {
        List<ValueColumn> values = new ArrayList<>();
        List<Integer> columns = header.columns(Kind.MEASURE);
        boolean yearly = columns.stream().anyMatch(column -> isPeriod(header.at(column), false));
        for (int column : columns) {
            Heading heading = header.at(column);
            MeasureName name = heading.name();
            boolean cumulative = isPeriod(heading, true) && yearly;
            if (name != null && !cumulative) {
                values.add(new ValueColumn(column, name, name.year(), name.unit(), name.motif()));
            }
        }
        return values;
    }

    /** {@code naf11art12} is yearly, {@code naf11art25} beside it is their sum. */
    private static boolean isPeriod(Heading heading, boolean several) {
        MeasureName name = heading.name();
        return name != null && name.year() != 0 && name.motif().isEmpty() != several;
    }
}

package io.github.ecosocle.publish.template;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Unit;
import io.github.ecosocle.domain.table.HelpSheet;
import io.github.ecosocle.publish.format.spreadsheet.LevelWorkbook;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** The units that each measure may be sent in: a column a dimension, from which the cells to fill offer a choice. */
final class UnitsSheet {
    private static final int FIRST_ROW = 3;
    private static final int WIDTH = 14;

    private final Map<String, Range> choices = new TreeMap<>();
    private final Map<String, List<String>> symbols = new TreeMap<>();

    private UnitsSheet() {}

    static UnitsSheet write(Worksheet sheet, Catalogue catalogue) throws IOException {
        UnitsSheet units = new UnitsSheet();
        sheet.value(0, 0, HelpSheet.FIRST_CELL);
        sheet.value(1, 0, "Unités que l’on peut choisir ; d’autres écritures courantes sont comprises aussi.");
        int column = 0;
        for (Measure measure : catalogue.measures()) {
            String family = measure.unit().family();
            if (!measure.isDerived() && !units.symbols.containsKey(family)) {
                units.add(sheet, column++, family, symbols(catalogue, family));
            }
        }
        sheet.finish();
        return units;
    }

    /** The canonical unit, then the others. */
    private static List<String> symbols(Catalogue catalogue, String family) {
        return catalogue.vocabulary().unitsByFamily().getOrDefault(family, Map.of()).values().stream()
                .sorted(Comparator.comparing((Unit unit) -> !unit.isCanonical()).thenComparing(Unit::symbol))
                .map(Unit::symbol)
                .distinct()
                .toList();
    }

    private void add(Worksheet sheet, int column, String family, List<String> names) {
        sheet.width(column, WIDTH);
        sheet.value(FIRST_ROW - 1, column, LevelWorkbook.cell(family));
        sheet.style(FIRST_ROW - 1, column).bold().set();
        for (int at = 0; at < names.size(); at++) {
            sheet.value(FIRST_ROW + at, column, LevelWorkbook.cell(names.get(at)));
        }
        symbols.put(family, names);
        if (!names.isEmpty()) {
            choices.put(family, sheet.range(FIRST_ROW, column, FIRST_ROW + names.size() - 1, column));
        }
    }

    List<String> symbols(Measure measure) {
        return symbols.getOrDefault(measure.unit().family(), List.of());
    }

    /** Lets the cells of a measure choose; another writing is still possible, after a question. */
    void offer(Measure measure, Range cells) {
        Range choice = choices.get(measure.unit().family());
        if (choice != null) {
            cells.validateWithList(choice)
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .showErrorMessage(true)
                    .errorTitle("Unité")
                    .error("Cette unité n’est pas dans la liste : vérifiez qu’elle est bien de la même grandeur.");
        }
    }
}

package io.github.ecosocle.publish.template;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.publish.format.spreadsheet.LevelWorkbook;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;

/** The sheet to fill: a row for each base measure and year, the value blank, what is known at the end of the row. */
final class EntrySheet {
    private static final List<String> HEADINGS = List.of(
            "siren_epci",
            "indicateur",
            "libelle_indicateur",
            "annee",
            "valeur",
            "unite",
            "source",
            "methode",
            "commentaire",
            "deja_publie");
    private static final int[] WIDTHS = {12, 26, 58, 8, 16, 12, 22, 14, 30, 60};
    private static final int VALUE = 4;
    private static final int UNIT = 5;
    private static final String HEADER_FILL = "DDE8E3";
    private static final String VALUE_FILL = "FFF7D6";
    /** Of the first value cell; a spreadsheet moves it down with the row, and compares words whatever their case. */
    private static final String NUMBER_OR_WORD =
            "OR(ISNUMBER(E2),E2=\"nc\",E2=\"nd\",E2=\"s.o.\",E2=\"s\",E2=\"SUPPRIMER\")";

    private final Catalogue catalogue;
    private final List<Integer> years;
    private final KnownFigures known;
    private final UnitsSheet units;

    EntrySheet(Catalogue catalogue, List<Integer> years, KnownFigures known, UnitsSheet units) {
        this.catalogue = catalogue;
        this.years = years;
        this.known = known;
        this.units = units;
    }

    void write(Worksheet sheet, String siren) throws IOException {
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.value(0, column, HEADINGS.get(column));
            sheet.width(column, WIDTHS[column]);
        }
        int row = 1;
        for (Indicator indicator : catalogue.indicators()) {
            for (Measure measure : indicator.measures()) {
                if (!measure.isDerived()) {
                    int first = row;
                    for (int year : years) {
                        row(sheet, row++, siren, measure, year);
                    }
                    units.offer(measure, sheet.range(first, UNIT, row - 1, UNIT));
                }
            }
        }
        dress(sheet, row - 1);
        sheet.finish();
    }

    private void row(Worksheet sheet, int row, String siren, Measure measure, int year) {
        if (!siren.isEmpty()) {
            sheet.value(row, 0, siren);
        }
        sheet.value(row, 1, measure.id());
        sheet.value(row, 2, LevelWorkbook.cell(measure.label()));
        sheet.value(row, 3, year);
        sheet.value(row, UNIT, LevelWorkbook.cell(measure.unit().symbol()));
        String published = known.of(siren, measure.id(), year);
        if (!published.isEmpty()) {
            sheet.value(row, HEADINGS.size() - 1, LevelWorkbook.cell(published));
        }
    }

    private static void dress(Worksheet sheet, int lastRow) {
        int lastColumn = HEADINGS.size() - 1;
        sheet.range(0, 0, 0, lastColumn).style().bold().fillColor(HEADER_FILL).set();
        sheet.range(1, VALUE, lastRow, VALUE).style().fillColor(VALUE_FILL).set();
        sheet.range(1, VALUE, lastRow, VALUE)
                .validateWithFormula(NUMBER_OR_WORD)
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(true)
                .errorTitle("Valeur")
                .error("Ni un nombre, ni nc, nd, s.o., s ou SUPPRIMER : voyez la feuille Lisez-moi.");
        sheet.freezePane(2, 1);
        sheet.setAutoFilter(0, 0, lastRow, lastColumn);
        sheet.repeatRows(0, 0);
        sheet.pageOrientation("landscape");
    }
}

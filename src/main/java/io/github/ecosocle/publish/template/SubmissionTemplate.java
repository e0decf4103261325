package io.github.ecosocle.publish.template;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.publish.format.spreadsheet.LevelWorkbook;
import io.github.ecosocle.publish.format.spreadsheet.RepeatableZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Turns the catalogue and what is published of an EPCI into the workbook it is asked to fill: a row for each base measure and
 * year, in our own headings, the value left blank. What is known stands beside, never in the value: sent back untouched, the
 * workbook says nothing.
 */
public final class SubmissionTemplate {
    private static final String[] HEADINGS = {
        "siren_epci",
        "indicateur",
        "libelle_indicateur",
        "annee",
        "valeur",
        "unite",
        "source",
        "methode",
        "commentaire",
        "deja_publie"
    };
    private static final int[] WIDTHS = {12, 26, 58, 8, 16, 12, 22, 14, 30, 34};
    private static final int VALUE = 4;
    private static final String HEADER_FILL = "DDE8E3";
    private static final String VALUE_FILL = "FFF7D6";
    private static final List<String> ADVICE = List.of(
            "Écrivez vos chiffres dans la colonne « valeur », sur fond jaune ; laissez vide ce que vous ne savez pas.",
            "Changez l’unité si la vôtre est autre : elle sera convertie.",
            "Pas de chiffre ? nc (non communiqué), nd (non disponible), s.o. (sans objet), s (secret). 0 est un chiffre.",
            "Pour ôter un chiffre déjà envoyé, écrivez SUPPRIMER. La colonne « deja_publie » est là pour mémoire.",
            "Les chiffres par habitant et les parts se calculent : ne les envoyez pas.",
            "Gardez le SIREN au début du nom de fichier. Pour contrôler avant d’envoyer : commande check.");

    private final Catalogue catalogue;
    private final List<Integer> years;
    private final KnownFigures known;

    /** @param years asked for, in the order of the rows */
    public SubmissionTemplate(Catalogue catalogue, List<Integer> years, KnownFigures known) {
        this.catalogue = catalogue;
        this.years = List.copyOf(years);
        this.known = known;
    }

    /** @param siren empty for a workbook to hand out to anybody */
    public void write(String siren, OutputStream out) throws IOException {
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(dated, "Ecosocle", "1.0")) {
            rows(workbook.newWorksheet("Saisie"), siren);
            help(workbook.newWorksheet("Aide"));
        }
        RepeatableZip.copy(dated.toByteArray(), out);
    }

    private void rows(Worksheet sheet, String siren) throws IOException {
        for (int column = 0; column < HEADINGS.length; column++) {
            sheet.value(0, column, HEADINGS[column]);
            sheet.width(column, WIDTHS[column]);
        }
        int row = 1;
        for (Indicator indicator : catalogue.indicators()) {
            for (Measure measure : indicator.measures()) {
                for (int year : measure.isDerived() ? List.<Integer>of() : years) {
                    row(sheet, row++, siren, measure, year);
                }
            }
        }
        int last = HEADINGS.length - 1;
        sheet.range(0, 0, 0, last).style().bold().fillColor(HEADER_FILL).set();
        sheet.range(1, VALUE, row - 1, VALUE).style().fillColor(VALUE_FILL).set();
        sheet.freezePane(2, 1);
        sheet.setAutoFilter(0, 0, row - 1, last);
        sheet.repeatRows(0, 0);
        sheet.pageOrientation("landscape");
        sheet.finish();
    }

    private void row(Worksheet sheet, int row, String siren, Measure measure, int year) {
        if (!siren.isEmpty()) {
            sheet.value(row, 0, siren);
        }
        sheet.value(row, 1, measure.id());
        sheet.value(row, 2, LevelWorkbook.cell(measure.label()));
        sheet.value(row, 3, year);
        sheet.value(row, 5, LevelWorkbook.cell(measure.unit().symbol()));
        String published = known.of(siren, measure.id(), year);
        if (!published.isEmpty()) {
            sheet.value(row, HEADINGS.length - 1, LevelWorkbook.cell(published));
        }
    }

    private void help(Worksheet sheet) throws IOException {
        sheet.width(0, 110);
        int row = 0;
        for (String advice : ADVICE) {
            sheet.value(row++, 0, advice);
        }
        for (Indicator indicator : catalogue.indicators()) {
            row++;
            sheet.value(row, 0, LevelWorkbook.cell(indicator.code() + " – " + indicator.name()));
            sheet.style(row++, 0).bold().set();
            sheet.value(row++, 0, LevelWorkbook.cell(indicator.definition()));
        }
        sheet.finish();
    }
}

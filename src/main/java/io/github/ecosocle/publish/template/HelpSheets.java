package io.github.ecosocle.publish.template;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.table.HelpSheet;
import io.github.ecosocle.publish.format.spreadsheet.LevelWorkbook;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/** The sheets that say how to fill the first one, and what each measure is; they are not read when they come back. */
final class HelpSheets {
    private static final int READ_ME_WIDTH = 120;
    private static final int[] WIDTHS = {26, 44, 12, 14, 30, 16, 100};
    private static final List<String> TITLES = List.of(
            "Mesure",
            "Libellé",
            "Indicateur",
            "Unité demandée",
            "Unités comprises",
            "Nature",
            "Définition de l’indicateur");
    private static final List<String> ADVICE = List.of(
            "Écrivez vos chiffres dans la colonne « valeur », sur fond jaune ; laissez vide ce que vous ne savez pas.",
            "Une ligne laissée vide ne dit rien : elle ne change ni n’efface aucun chiffre déjà envoyé.",
            "La colonne « deja_publie » rappelle ce qui est publié et qui l’a envoyé. Elle n’est pas relue : pour"
                    + " confirmer un chiffre ou le corriger, écrivez-le dans « valeur ».",
            "Changez l’unité si la vôtre est autre : elle sera convertie.",
            "Pas de chiffre ? Écrivez nc (non communiqué), nd (non disponible), s.o. (sans objet) ou s (secret)."
                    + " 0 est un chiffre.",
            "Pour ôter un chiffre déjà envoyé, écrivez SUPPRIMER dans « valeur ».",
            "« source », « methode » et « commentaire » sont libres et facultatifs ; ils sont publiés avec le chiffre.",
            "Les chiffres par habitant et les parts se calculent : ne les envoyez pas.",
            "Gardez le SIREN au début du nom de fichier : il dit qui envoie.",
            "Pour contrôler avant d’envoyer : commande check, ou demandez à votre interlocuteur.");

    private HelpSheets() {}

    static void readMe(Worksheet sheet, String siren, String name, List<Integer> years) throws IOException {
        sheet.width(0, READ_ME_WIDTH);
        int row = start(sheet);
        if (!siren.isEmpty()) {
            sheet.value(row++, 0, LevelWorkbook.cell("Classeur préparé pour " + name + " (SIREN " + siren + ")."));
        }
        for (String advice : ADVICE) {
            sheet.value(row++, 0, advice);
        }
        sheet.value(
                row,
                0,
                "Années proposées : " + years.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + ", les dernières années révolues, un chiffre n’étant connu qu’après l’année qu’il décrit."
                        + " Pour une autre année, recopiez une ligne et changez « annee ».");
        sheet.finish();
    }

    static void definitions(Worksheet sheet, Catalogue catalogue, UnitsSheet units) throws IOException {
        int row = start(sheet);
        for (int column = 0; column < TITLES.size(); column++) {
            sheet.value(row, column, TITLES.get(column));
            sheet.width(column, WIDTHS[column]);
        }
        sheet.range(row, 0, row, TITLES.size() - 1).style().bold().set();
        row++;
        for (Indicator indicator : catalogue.indicators()) {
            for (Measure measure : indicator.measures()) {
                if (!measure.isDerived()) {
                    definition(sheet, row++, indicator, measure, units);
                }
            }
        }
        sheet.finish();
    }

    private static void definition(Worksheet sheet, int row, Indicator indicator, Measure measure, UnitsSheet units) {
        List<String> cells = List.of(
                measure.id(),
                measure.label(),
                indicator.code(),
                measure.unit().symbol(),
                String.join(", ", units.symbols(measure)),
                measure.flow() ? "sur l’année" : "à une date de l’année",
                indicator.definition());
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, LevelWorkbook.cell(cells.get(column)));
        }
        sheet.style(row, cells.size() - 1).wrapText(true).set();
    }

    /** The row after the words by which the sheet is known when it comes back. */
    private static int start(Worksheet sheet) {
        sheet.value(0, 0, HelpSheet.FIRST_CELL);
        sheet.style(0, 0).italic().set();
        return 2;
    }
}

package io.github.ecosocle.publish.format.spreadsheet;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that says what the others hold. */
final class ReadMeSheet {
    private static final String NAME = "Lisez-moi";
    private static final int LINE_SIGNS = 120;
    private static final Map<Statut, String> MEANINGS = Map.of(
            Statut.FOURNI, "envoyé par un déposant",
            Statut.RECONSTRUIT, "retrouvé à partir d’un taux envoyé",
            Statut.AGREGE, "somme ou moyenne des chiffres des membres du territoire",
            Statut.DERIVE, "calculé par la formule de la mesure (par habitant, part…)",
            Statut.RECONDUIT, "repris d’un envoi plus ancien",
            Statut.GELE, "maintenu à sa dernière valeur publiée, en attendant une vérification",
            Statut.PARTIEL, "vide : trop de membres du territoire manquent",
            Statut.SECRET, "vide : couvert par le secret",
            Statut.ABSENT, "vide : rien n’a été envoyé, la raison suit");

    private final Worksheet sheet;
    private int row;

    private ReadMeSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(Workbook workbook, ReleaseContent content, Level level, List<IndicatorGrid> grids)
            throws IOException {
        ReadMeSheet page = new ReadMeSheet(workbook.newWorksheet(NAME));
        page.sheet.width(0, 16);
        page.sheet.width(1, 28);
        page.sheet.width(2, 60);
        page.sheet.width(3, 16);
        page.sheet.width(4, 60);
        page.about(content, level);
        page.statuts();
        page.measures(grids);
        page.sheet.finish();
    }

    private void line(String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(row, column, LevelWorkbook.cell(cells[column]));
            }
        }
        row++;
    }

    private void title(String... cells) {
        line(cells);
        sheet.range(row - 1, 0, row - 1, cells.length - 1).style().bold().set();
    }

    private void about(ReleaseContent content, Level level) {
        title(content.job().title());
        paragraph(content.job().description());
        line("Niveau : " + level.label() + ". Une feuille par indicateur, une ligne par territoire et par année.");
        told("Producteur : ", content.job().publisher());
        told("Licence : ", content.job().licence());
        line("Une cellule vide n’est pas un zéro : la colonne de droite, « Statut », dit pourquoi le chiffre manque.");
        line("Les codes sont des textes : leurs zéros de tête comptent. La couverture de chaque chiffre est dans"
                + " indicateurs_" + level.label() + ".csv.");
        line("");
    }

    /** Over several rows: a cell does not break its line by itself without hiding the end of it. */
    private void paragraph(String text) {
        StringBuilder said = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (said.length() + word.length() > LINE_SIGNS) {
                line(said.toString());
                said.setLength(0);
            }
            said.append(said.isEmpty() ? "" : " ").append(word);
        }
        line(said.toString());
    }

    private void told(String title, String text) {
        if (!text.isEmpty()) {
            line(title + text);
        }
    }

    private void statuts() {
        title("Statut", "Ce qu’il veut dire");
        for (Statut statut : Statut.values()) {
            line(statut.label(), MEANINGS.getOrDefault(statut, ""));
        }
        line("");
    }

    private void measures(List<IndicatorGrid> grids) {
        title("Feuille", "Mesure", "Libellé", "Unité", "Définition de l’indicateur");
        for (IndicatorGrid grid : grids) {
            for (int place : grid.metMeasures()) {
                Measure measure = grid.measure(place);
                line(
                        grid.indicator().code(),
                        measure.id(),
                        measure.label(),
                        measure.unit().symbol(),
                        grid.indicator().name() + " : " + grid.indicator().definition());
            }
        }
    }
}

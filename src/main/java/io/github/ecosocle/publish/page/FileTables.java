package io.github.ecosocle.publish.page;

import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.page.frame.Frame;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.staging.ReleaseFile;
import io.github.ecosocle.publish.staging.Table;
import java.util.List;
import java.util.function.Predicate;

/** The tables of the front page that lead to the files; what the page itself is drawn from is no download. */
final class FileTables {
    private static final String DATA = "donnees/";
    private static final Predicate<ReleaseFile> PAGE = file -> file.isUnder("carte/")
            || file.isUnder("territoires/")
            || file.path().endsWith(".html")
            || file.path().equals(Frame.STYLE);

    private FileTables() {}

    static void write(Html body, List<ReleaseFile> files) {
        body.heading("fichiers", "Fichiers");
        table(
                body,
                "Données",
                files.stream()
                        .filter(file -> file.path().equals(DATA + file.fileName()))
                        .toList());
        table(
                body,
                "Données, telles que les portails les prennent",
                files.stream()
                        .filter(file -> file.isUnder(DATA) && !file.path().equals(DATA + file.fileName()))
                        .toList());
        table(
                body,
                "Métadonnées",
                files.stream()
                        .filter(file -> !file.isUnder(DATA) && !PAGE.test(file))
                        .toList());
    }

    private static void table(Html body, String caption, List<ReleaseFile> files) {
        if (files.isEmpty()) {
            return;
        }
        body.beginTable(caption, List.of("Fichier", "Contenu", "Taille", "SHA-256"));
        for (ReleaseFile file : files) {
            body.rowOfMarkup(
                    Html.link(file.path(), file.fileName()),
                    List.of(
                            SafeText.forHtml(file.findTable().map(Table::title).orElse(describe(file))),
                            SafeText.forHtml(FrenchText.size(file.bytes())),
                            "<code class=\"empreinte\">" + file.sha256() + "</code>"));
        }
        body.endTable();
    }

    private static String describe(ReleaseFile file) {
        return switch (file.path()) {
            case "datapackage.json" -> "Description des tables pour les logiciels (Data Package)";
            case "manifest.json" -> "Dépôts et logiciel dont vient cette publication";
            case "donnees/indicateurs.schema.json" -> "Schéma des fichiers JSON";
            case "donnees/ecospheres/ecospheres.json" -> "Extras à donner à data.gouv.fr pour Écosphères";
            case "metadonnees/objectifs.json" -> "Objectifs déclarés : cibles, jalons, conditions, montants";
            case "metadonnees/catalogue.jsonld" -> "Fiche DCAT-AP, pour les portails de données";
            case "metadonnees/indicateurs.json" -> "Catalogue des indicateurs : définitions, unités, formules";
            default ->
                file.fileName().endsWith(".csvt")
                        ? "Types des colonnes du CSV de même nom, pour QGIS et Datafeeder"
                        : file.fileName().endsWith(".xml")
                                ? "Fiche ISO 19139, pour les catalogues géographiques"
                                : "Description";
        };
    }
}

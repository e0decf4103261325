package io.github.ecosocle.publish.metadata;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.facts.FigureFacts;
import io.github.ecosocle.publish.staging.ReleaseFile;
import io.github.ecosocle.publish.staging.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The two tables of the front page. */
final class IndexTables {
    private static final Map<Level, String> LEVELS = Map.of(
            Level.COMMUNE, "Communes",
            Level.EPCI, "EPCI",
            Level.CRTE, "CRTE",
            Level.POLE, "Pôles métropolitains",
            Level.DEPARTEMENT, "Départements",
            Level.REGION, "Régions",
            Level.PAYS, "France");

    private IndexTables() {}

    /** How many territories of each level have at least one value of each indicator. */
    static void coverage(Html body, ReleaseContent content, FigureFacts figures) {
        body.heading("couverture", "Couverture des indicateurs");
        body.paragraph("Nombre de territoires ayant au moins une valeur publiée, toutes années confondues.");
        List<Level> levels = content.job().levels().stream().sorted().toList();
        List<String> headings = new ArrayList<>(List.of("Indicateur"));
        levels.forEach(level -> headings.add(LEVELS.getOrDefault(level, level.label())));
        body.beginTable("Territoires renseignés, par indicateur et par niveau", headings);
        List<Indicator> indicators = content.catalogue().indicators();
        for (int number = 0; number < indicators.size(); number++) {
            List<String> cells = new ArrayList<>();
            for (Level level : levels) {
                cells.add(share(content, figures, level, number));
            }
            Indicator indicator = indicators.get(number);
            body.row(SafeText.forHtml(indicator.code() + " – " + indicator.name()), cells);
        }
        body.endTable();
    }

    /** Communes have figures only where something was received: they are counted against the reference. */
    private static String share(ReleaseContent content, FigureFacts figures, Level level, int indicator) {
        int expected = level == Level.COMMUNE ? content.territories().count(level) : figures.territories(level);
        return FrenchText.number(figures.informed(level, indicator)) + " sur " + FrenchText.number(expected);
    }

    static void files(Html body, List<ReleaseFile> files) {
        body.heading("fichiers", "Fichiers");
        body.beginTable("Fichiers de la publication", List.of("Fichier", "Contenu", "Taille"));
        for (ReleaseFile file : files) {
            String described = file.findTable().map(Table::title).orElse(describe(file));
            body.row(Html.link(file.path(), file.path()), List.of(described, FrenchText.size(file.bytes())));
        }
        body.endTable();
    }

    private static String describe(ReleaseFile file) {
        return file.path().equals("datapackage.json") ? "Description des tables pour les logiciels" : "Métadonnées";
    }
}

package io.github.ecosocle.publish.page;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.facts.FigureFacts;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.page.frame.LevelNames;
import java.util.ArrayList;
import java.util.List;

/** The table of the front page that says how far each indicator has come. */
final class IndexTables {
    private IndexTables() {}

    /** How many territories of each level have at least one value of each indicator. */
    static void coverage(Html body, ReleaseContent content, FigureFacts figures) {
        body.heading("couverture", "Où en sont les indicateurs");
        body.paragraph(
                "Nombre de territoires ayant au moins une valeur publiée, toutes années confondues, et entre parenthèses la dernière"
                        + " année connue. La population couverte est celle des EPCI qui ont un chiffre, dans toute la France.");
        List<Level> levels = content.job().levels().stream().sorted().toList();
        List<String> headings = new ArrayList<>(List.of("Indicateur"));
        levels.forEach(level -> headings.add(heading(content, figures, level)));
        body.beginTable("Territoires renseignés, par indicateur et par niveau", headings);
        List<Indicator> indicators = content.catalogue().indicators();
        for (int number = 0; number < indicators.size(); number++) {
            List<String> cells = new ArrayList<>();
            for (Level level : levels) {
                cells.add(level == Level.PAYS ? covered(figures, number) : state(figures, level, number));
            }
            Indicator indicator = indicators.get(number);
            body.row(SafeText.forHtml(indicator.code() + " – " + indicator.name()), cells);
        }
        body.endTable();
    }

    private static String heading(ReleaseContent content, FigureFacts figures, Level level) {
        return level == Level.PAYS
                ? "Population couverte"
                : LevelNames.several(level) + " (sur\u00a0" + FrenchText.number(expected(content, figures, level))
                        + ")";
    }

    /** How many territories, and the last year any of them has. */
    private static String state(FigureFacts figures, Level level, int indicator) {
        int newest = figures.newestYear(level, indicator);
        String informed = FrenchText.number(figures.informed(level, indicator));
        return newest == 0 ? informed : informed + "\u00a0(" + newest + ")";
    }

    /** Share of the people of France in the newest year known of a measure, the best covered one. */
    private static String covered(FigureFacts figures, int indicator) {
        int tenths = figures.coveredTenths(indicator);
        String share = tenths / 10 + (tenths % 10 == 0 ? "" : "," + tenths % 10) + "\u00a0%";
        return tenths <= 0 ? "–" : share + "\u00a0(" + figures.coveredYear(indicator) + ")";
    }

    /** Communes have figures only where something was received: they are counted against the reference. */
    private static int expected(ReleaseContent content, FigureFacts figures, Level level) {
        return level == Level.COMMUNE ? content.territories().count(level) : figures.territories(level);
    }
}

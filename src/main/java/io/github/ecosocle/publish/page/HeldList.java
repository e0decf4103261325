package io.github.ecosocle.publish.page;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.figure.HeldSeries;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.page.frame.LevelNames;
import io.github.ecosocle.publish.staging.ReleaseFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.territory.section.PagePath;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what the gate holds into a short list of the front page; nothing when nothing is held. */
final class HeldList {
    private static final int SHOWN = 30;

    private HeldList() {}

    static void write(Html body, ReleaseContent content, Staging staging) {
        List<HeldSeries> held = content.held();
        if (held.isEmpty()) {
            return;
        }
        Set<String> pages = staging.files().stream().map(ReleaseFile::path).collect(Collectors.toSet());
        boolean one = held.size() == 1;
        body.markup("<section class=\"retenus-du-jour\" aria-labelledby=\"gel\">\n");
        body.heading("gel", "Chiffres retenus");
        body.markup("<p>" + (one ? "Une série a changé" : FrenchText.number(held.size()) + " séries ont changé")
                + " de façon inhabituelle depuis la publication précédente. En attendant une décision, "
                + (one ? "ses derniers chiffres publiés restent" : "leurs derniers chiffres publiés restent")
                + " affichés (statut <code>gele</code>) ; tout le reste est à jour.</p>\n");
        body.markup("<dl>\n");
        int named = -1;
        for (HeldSeries series : held.subList(0, Math.min(SHOWN, held.size()))) {
            if (series.territory() != named) {
                named = series.territory();
                body.markup("<dt>" + territory(content.territories().get(named), pages) + "</dt>\n");
            }
            body.element("dd", indicator(content, series.indicator()) + " : " + series.why() + ".");
        }
        body.markup("</dl>\n");
        if (held.size() > SHOWN) {
            body.markup("<p>Et " + FrenchText.number(held.size() - SHOWN)
                    + " autres : les lignes de statut <code>gele</code> de <code>indicateurs.csv</code>.</p>\n");
        }
        body.markup("</section>\n");
    }

    private static String territory(Territory territory, Set<String> pages) {
        String page = PagePath.of(territory);
        String name = pages.contains(page) ? Html.link(page, territory.name()) : SafeText.forHtml(territory.name());
        String level = LevelNames.one(territory.level());
        return name + " <small>" + SafeText.forHtml(level + " " + territory.code()) + "</small>";
    }

    private static String indicator(ReleaseContent content, String code) {
        return content.catalogue().indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .map(Indicator::name)
                .findFirst()
                .map(name -> code + " – " + name)
                .orElse(code);
    }
}

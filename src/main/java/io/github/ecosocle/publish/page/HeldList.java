package io.github.ecosocle.publish.page;

import io.github.ecosocle.domain.figure.HeldSeries;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.page.frame.Html;
import java.util.List;

/** Turns what the gate holds into a short list of the front page; nothing when nothing is held. */
final class HeldList {
    private static final int SHOWN = 30;

    private HeldList() {}

    static void write(Html body, ReleaseContent content) {
        List<HeldSeries> held = content.held();
        if (held.isEmpty()) {
            return;
        }
        body.heading("gel", "Chiffres retenus");
        body.markup("<p>Ces séries ont changé de façon inhabituelle depuis la publication précédente : en attendant une"
                + " décision, leurs derniers chiffres publiés restent (statut <code>gele</code>).</p>\n");
        body.markup("<ul>\n");
        for (HeldSeries one : held.subList(0, Math.min(SHOWN, held.size()))) {
            Territory territory = content.territories().get(one.territory());
            body.markup("<li>"
                    + SafeText.forHtml(
                            territory.name() + " (" + territory.level().label() + " " + territory.code() + "), "
                                    + one.indicator() + " : " + one.why())
                    + "</li>\n");
        }
        body.markup("</ul>\n");
        if (held.size() > SHOWN) {
            body.markup("<p>Et " + (held.size() - SHOWN)
                    + " autres : les lignes de statut <code>gele</code> de <code>indicateurs.csv</code>.</p>\n");
        }
    }
}

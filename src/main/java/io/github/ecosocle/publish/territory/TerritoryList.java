package io.github.ecosocle.publish.territory;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.facts.FigureFacts;
import io.github.ecosocle.publish.page.frame.Frame;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.page.frame.LevelNames;
import io.github.ecosocle.publish.territory.section.Matter;
import io.github.ecosocle.publish.territory.section.PagePath;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns the pages written into the page that leads to them all, level by level. */
final class TerritoryList {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final Matter matter;
    private final FigureFacts facts;
    private final List<Level> levels;

    TerritoryList(Matter matter, FigureFacts facts, List<Level> levels) {
        this.matter = matter;
        this.facts = facts;
        this.levels = levels;
    }

    String html() {
        String title = matter.content().job().title();
        Html header = new Html();
        header.markup("<nav aria-label=\"Fil d’Ariane\"><p>" + Html.link("../index.html", title) + "</p></nav>\n");
        header.element("h1", "Territoires");
        header.paragraph(
                "Un territoire a une page dès qu’un chiffre, même partiel ou secret, le concerne. Les communes n’ont pas de"
                        + " page : leurs chiffres sont dans les fichiers de données.");
        Html body = new Html();
        levels.forEach(level -> level(body, level));
        Html footer = new Html().paragraph("Page produite avec la publication " + matter.release() + " par Ecosocle.");
        return Frame.of("Territoires – " + title, "Les pages des territoires : " + title, "../")
                .linked(header, body, footer);
    }

    /** As a reader of a paper list seeks a name: neither accents nor capitals count. */
    private static String sortKey(String name) {
        return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private void level(Html body, Level level) {
        Territories territories = matter.territories();
        List<Integer> written = matter.surroundings()
                .all(level)
                .filter(matter.figures()::isSpokenOf)
                .boxed()
                .sorted(Comparator.comparing((Integer id) -> sortKey(territories.name(id)))
                        .thenComparing(territories::code))
                .toList();
        body.heading(level.label(), LevelNames.several(level));
        body.markup("<p>" + SafeText.forHtml(FrenchText.number(written.size())) + " avec une page sur "
                + SafeText.forHtml(FrenchText.number(facts.territories(level))) + ".</p>\n");
        if (!written.isEmpty()) {
            body.markup("<ul class=\"noms\">\n");
            for (int id : written) {
                Territory named = territories.get(id);
                body.markup(
                        "<li>" + Html.link(level.label() + "/" + PagePath.fileName(named), named.name()) + "</li>\n");
            }
            body.markup("</ul>\n");
        }
    }
}

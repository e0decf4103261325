package io.github.ecosocle.publish.territory.section;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.page.frame.LevelNames;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Leads from a territory to those it lies in and to those it is made of. */
public final class PlaceLinks {
    private static final String LATER = " ; ";

    private final Matter matter;
    private final TerritoryState state;
    private final Html body;
    private final Territories territories;

    public PlaceLinks(Matter matter, TerritoryState state, Html body) {
        this.matter = matter;
        this.state = state;
        this.body = body;
        this.territories = matter.territories();
    }

    /** Those that share ground with it and are of a higher kind; France holds them all. */
    public void around() {
        if (state.level() == Level.PAYS) {
            return;
        }
        body.markup("<nav aria-label=\"Territoires autour\">\n<ul class=\"autour\">\n");
        for (Level level : Level.values()) {
            if (isAround(level)) {
                List<Integer> around = matter.surroundings().of(state.id(), level);
                if (!around.isEmpty()) {
                    item(LevelNames.one(level), around);
                }
            }
        }
        int country = territories.find(Level.PAYS, Territories.FRANCE);
        if (country != Territories.NONE) {
            body.markup("<li>Pays : " + matter.link(country) + "</li>\n");
        }
        body.markup("</ul>\n</nav>\n");
    }

    private boolean isAround(Level level) {
        boolean above = level.compareTo(state.level()) > 0 && level != Level.PAYS;
        // a CRTE and a pole are neighbours, none is inside the other by rule
        return above && (state.level() == Level.EPCI || level != Level.POLE);
    }

    private void item(String title, List<Integer> around) {
        String links = around.stream()
                .map(id -> matter.link(id) + (matter.surroundings().isPartlyIn(state.id(), id) ? " (en partie)" : ""))
                .collect(Collectors.joining(LATER));
        body.markup("<li>" + SafeText.forHtml(title) + " : " + links + "</li>\n");
    }

    /** Communes are named without a link: they have no page. */
    public void inside() {
        body.heading("membres", state.level() == Level.EPCI ? "Ses communes" : "Ses membres");
        if (state.level() == Level.EPCI) {
            int[] communes = territories.communesOf(state.id());
            fold(
                    communes.length,
                    "communes (sans page : leurs chiffres sont dans les fichiers de données)",
                    Arrays.stream(communes)
                            .mapToObj(commune -> SafeText.forHtml(territories.name(commune)))
                            .collect(Collectors.joining(LATER)));
            return;
        }
        if (state.level() == Level.PAYS) {
            list(Level.REGION, matter.surroundings().all(Level.REGION).boxed().toList());
        }
        if (state.level() == Level.REGION) {
            list(Level.DEPARTEMENT, matter.surroundings().of(state.id(), Level.DEPARTEMENT));
        }
        List<Member> members = territories.members(state.id());
        fold(
                members.size(),
                members.size() > 1 ? "membres" : "membre",
                members.stream()
                        .map(member -> matter.link(member.territory()) + (member.whole() ? "" : " (en partie)"))
                        .collect(Collectors.joining(LATER)));
    }

    private void list(Level level, List<Integer> inside) {
        body.markup("<p>" + SafeText.forHtml(LevelNames.several(level)) + " : "
                + inside.stream().map(matter::link).collect(Collectors.joining(LATER)) + "</p>\n");
    }

    private void fold(int count, String what, String names) {
        body.markup("<details" + (count <= 60 ? " open" : "") + ">\n<summary>"
                + SafeText.forHtml(FrenchText.number(count) + " " + what) + "</summary>\n<p>" + names
                + "</p>\n</details>\n");
    }
}

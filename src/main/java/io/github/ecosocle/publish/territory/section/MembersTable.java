package io.github.ecosocle.publish.territory.section;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.domain.wording.FrenchNumber;
import io.github.ecosocle.domain.wording.MemberWeights;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.territory.published.PublishedFigure;
import io.github.ecosocle.publish.territory.published.PublishedRest;
import io.github.ecosocle.publish.territory.published.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells what each member of a territory gave to the figures of an indicator, and what it weighs. */
final class MembersTable {
    /** A whole country in all its years would be megabytes: then the newest year stands for the others. */
    private static final int ALL_YEARS = 200;

    private final Matter matter;
    private final TerritoryState state;
    private final Html body;

    MembersTable(Matter matter, TerritoryState state, Html body) {
        this.matter = matter;
        this.state = state;
        this.body = body;
    }

    void write(Indicator indicator, List<Series> series, List<Integer> years) {
        if (state.level() == Level.EPCI) {
            communes(series);
            return;
        }
        String anchor = "#" + StateTable.id(indicator);
        List<Member> members = matter.territories().members(state.id());
        List<Integer> shown = members.size() > ALL_YEARS ? years.subList(0, 1) : years;
        for (Series one : series) {
            if (!one.measure().isDerived()) {
                table(one, members, shown, anchor);
            }
        }
        if (members.size() > ALL_YEARS && years.size() > 1) {
            body.markup("<p>Seule l’année " + years.get(0) + " est détaillée ici ; les autres sont dans "
                    + Html.link("../../donnees/indicateurs_epci.csv", "indicateurs_epci.csv") + ".</p>\n");
        }
    }

    /** Figures of communes are too many for pages; the file that holds them, and the command that explains them, are named. */
    private void communes(List<Series> series) {
        boolean summed = series.stream()
                .flatMap(one -> one.figures().stream())
                .anyMatch(figure -> figure.statut().equals("agrege"));
        if (summed) {
            body.markup(
                    "<p>Les sommes sont celles de ses communes. Les communes n’ont pas de page ; leurs chiffres sont dans "
                            + Html.link("../../donnees/indicateurs_commune.csv", "indicateurs_commune.csv")
                            + ".</p>\n");
        }
    }

    private void table(Series series, List<Member> members, List<Integer> years, String anchor) {
        List<Member> giving = members.stream()
                .filter(member -> years.stream()
                        .anyMatch(year -> !value(member, series, year).isEmpty()))
                .toList();
        if (giving.isEmpty()) {
            return;
        }
        MemberWeights weights = weights(series);
        Map<String, String> shares = shares(series);
        List<String> headings = new ArrayList<>(List.of("Membre", "Poids"));
        years.forEach(year -> headings.add(Integer.toString(year)));
        body.beginTable(
                "Membres : " + series.label() + " (" + series.measure().unit().symbol() + "), "
                        + FrenchText.number(giving.size()) + " avec une valeur sur "
                        + FrenchText.number(members.size()),
                headings);
        for (Member member : giving) {
            List<String> cells = new ArrayList<>();
            cells.add(SafeText.forHtml(weights.of(member)) + share(member, shares));
            years.forEach(year -> cells.add(SafeText.forHtml(FrenchNumber.number(value(member, series, year)))));
            body.rowOfMarkup(matter.link(member.territory(), anchor), cells);
        }
        body.endTable();
    }

    private String value(Member member, Series series, int year) {
        return matter.figures()
                .value(member.territory(), new Slot(series.measure().id(), series.method(), year));
    }

    private String share(Member member, Map<String, String> shares) {
        String share = shares.get(matter.territories().code(member.territory()));
        return share == null ? "" : " ; à cheval, compté pour " + SafeText.forHtml(FrenchNumber.number(share));
    }

    private Map<String, String> shares(Series series) {
        PublishedFigure newest = series.newest();
        Slot slot = new Slot(newest.measure(), newest.method(), newest.year());
        PublishedRest rest = state.rests().get(slot);
        return rest == null ? Map.of() : rest.shares();
    }

    private MemberWeights weights(Series series) {
        boolean byArea = series.measure().rule() == Measure.Rule.AREA_WEIGHTED;
        int year = state.rests().values().stream()
                .filter(rest -> rest.year() == series.newest().year())
                .mapToInt(rest -> rest.populationYear())
                .max()
                .orElse(0);
        return new MemberWeights(
                matter.territories(),
                matter.content().populations(),
                matter.territories().members(state.id()),
                byArea,
                year);
    }
}

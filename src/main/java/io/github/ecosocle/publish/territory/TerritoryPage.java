package io.github.ecosocle.publish.territory;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.domain.wording.FrenchNumber;
import io.github.ecosocle.publish.page.frame.Frame;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.page.frame.LevelNames;
import io.github.ecosocle.publish.territory.section.Deposits;
import io.github.ecosocle.publish.territory.section.IndicatorSection;
import io.github.ecosocle.publish.territory.section.Matter;
import io.github.ecosocle.publish.territory.section.PlaceLinks;
import io.github.ecosocle.publish.territory.section.StateTable;
import io.github.ecosocle.publish.territory.section.TerritoryState;

/** Turns what a release says of one territory into its page. */
final class TerritoryPage {
    private final Matter matter;
    private final TerritoryState state;

    TerritoryPage(Matter matter, TerritoryState state) {
        this.matter = matter;
        this.state = state;
    }

    String html() {
        Html body = new Html();
        Deposits deposits = new Deposits(matter.hashes());
        new PlaceLinks(matter, state, body).around();
        new StateTable(matter, state, body).write();
        matter.content()
                .catalogue()
                .indicators()
                .forEach(indicator -> new IndicatorSection(matter, state, indicator, body).write(deposits));
        new PlaceLinks(matter, state, body).inside();
        state.communes().forEach(deposits::communes);
        deposits.write(body);
        JobDefinition job = matter.content().job();
        String name = state.territory().name();
        return Frame.of(name + " – " + job.title(), "Les indicateurs de " + name + " : " + job.title(), "../../")
                .linked(header(job), body, footer());
    }

    private Html header(JobDefinition job) {
        Html header = new Html();
        header.markup("<nav aria-label=\"Fil d’Ariane\"><p>" + Html.link("../../index.html", job.title()) + " › "
                + Html.link("../index.html", "Territoires") + "</p></nav>\n");
        header.element("h1", state.territory().name());
        String told =
                LevelNames.one(state.level()) + ", code " + state.territory().code() + people() + ".";
        header.paragraph(told);
        header.markup("<p>Publication " + SafeText.forHtml(matter.release()) + " du <time datetime=\""
                + matter.content().date() + "\">"
                + SafeText.forHtml(FrenchText.date(matter.content().date()))
                + "</time>.</p>\n");
        return header;
    }

    private String people() {
        Populations populations = matter.content().populations();
        int year = populations.newestYear();
        long people = populations.of(state.id(), year);
        return people == Populations.NOT_HELD
                ? ""
                : ", " + FrenchNumber.number(people) + " habitants (population municipale " + year + ")";
    }

    private Html footer() {
        return new Html()
                .markup("<p>Les mêmes chiffres, pour les tableurs et les programmes : "
                        + Html.link(
                                "../../donnees/indicateurs_" + state.level().label() + ".csv",
                                "indicateurs_" + state.level().label() + ".csv")
                        + ". Page produite avec la publication " + SafeText.forHtml(matter.release())
                        + " par Ecosocle.</p>\n");
    }
}

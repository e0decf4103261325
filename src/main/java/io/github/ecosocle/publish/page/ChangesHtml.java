package io.github.ecosocle.publish.page;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.page.digest.ChangeDigest;
import io.github.ecosocle.publish.page.digest.ChangeKind;
import io.github.ecosocle.publish.page.digest.ShownChange;
import io.github.ecosocle.publish.page.frame.Frame;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Turns the differences from the release before into the page that people read instead of {@code diff.csv}. */
final class ChangesHtml {
    static final String PAGE = "changements.html";
    private static final String DIFF = "donnees/diff.csv";

    private final ReleaseContent content;
    private final ChangeDigest digest;
    private final Staging staging;

    ChangesHtml(ReleaseContent content, ChangeDigest digest, Staging staging) {
        this.content = content;
        this.digest = digest;
        this.staging = staging;
    }

    void write() throws IOException {
        String title = content.job().title();
        Html header = new Html();
        header.markup("<nav aria-label=\"Fil d’Ariane\"><p>" + Html.link("index.html", title) + "</p></nav>\n");
        header.element("h1", "Ce qui a changé");
        header.paragraph(summary(digest));
        Html body = new Html();
        if (!digest.release().isEmpty()) {
            counts(body);
            ChangeTable table = new ChangeTable(content.catalogue(), staging);
            content.catalogue().indicators().forEach(indicator -> indicator(body, table, indicator));
        }
        body.heading("tout", "Tout voir");
        body.markup("<p>" + Html.link(DIFF, "diff.csv")
                + " dit chaque changement, communes comprises ; "
                + Html.link("donnees/revisions.csv", "revisions.csv")
                + " garde tout ce qui a été publié avant.</p>\n");
        Html footer = new Html()
                .paragraph(
                        "Page produite avec la publication " + staging.label().name() + " par Ecosocle.");
        staging.write(
                PAGE,
                Frame.of(
                                "Ce qui a changé – " + title,
                                "Ce qui a changé depuis la publication précédente : " + title,
                                "")
                        .linked(header, body, footer));
    }

    /** One sentence, also told on the front page. */
    static String summary(ChangeDigest digest) {
        if (digest.release().isEmpty()) {
            return "Aucun chiffre à comparer : c’est la première publication, ou rien n’a changé.";
        }
        List<String> told = new ArrayList<>();
        Stream.of(ChangeKind.values())
                .filter(kind -> digest.count(kind) > 0)
                .forEach(
                        kind -> told.add(FrenchText.number(digest.count(kind)) + " " + kind.label(digest.count(kind))));
        String communes = digest.ofCommunes() == 0
                ? ""
                : " Dont " + FrenchText.number(digest.ofCommunes()) + " de communes, qui ne sont pas détaillés ici.";
        return "Chiffres changés par la publication " + digest.release() + " : " + String.join(", ", told) + "."
                + communes;
    }

    private void counts(Html body) {
        body.heading("compte", "Par indicateur");
        List<String> headings = new ArrayList<>(List.of("Indicateur"));
        Stream.of(ChangeKind.values()).forEach(kind -> headings.add(kind.heading()));
        body.beginTable("Nombre de chiffres, par indicateur", headings);
        for (Indicator indicator : content.catalogue().indicators()) {
            if (digest.indicators().contains(indicator.code())) {
                body.row(
                        Html.link("#" + id(indicator), indicator.code() + " – " + indicator.name()),
                        Stream.of(ChangeKind.values())
                                .map(kind -> FrenchText.number(digest.count(indicator.code(), kind)))
                                .toList());
            }
        }
        body.endTable();
    }

    private static String id(Indicator indicator) {
        return indicator.code().toLowerCase(Locale.ROOT);
    }

    private void indicator(Html body, ChangeTable table, Indicator indicator) {
        if (!digest.indicators().contains(indicator.code())) {
            return;
        }
        body.heading(id(indicator), indicator.code() + " – " + indicator.name());
        boolean any = false;
        for (ChangeKind kind : ChangeKind.values()) {
            List<ShownChange> shown = digest.shown(indicator.code(), kind);
            if (!shown.isEmpty()) {
                any = true;
                table.write(body, caption(indicator, kind, shown.size()), shown);
            }
        }
        if (!any) {
            body.markup("<p>" + SafeText.forHtml("Aucun nombre n’est différent au-dessus de la commune.") + "</p>\n");
        }
    }

    private String caption(Indicator indicator, ChangeKind kind, int shown) {
        long count = digest.count(indicator.code(), kind);
        String all = indicator.code() + " : " + FrenchText.number(count) + " " + kind.label(count);
        return count == shown ? all : all + ", dont " + FrenchText.number(shown) + " montrés ici";
    }
}

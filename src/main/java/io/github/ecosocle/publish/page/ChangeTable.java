package io.github.ecosocle.publish.page;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.domain.wording.FrenchNumber;
import io.github.ecosocle.domain.wording.Words;
import io.github.ecosocle.publish.page.digest.ChangeKind;
import io.github.ecosocle.publish.page.digest.ShownChange;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.page.frame.LevelNames;
import io.github.ecosocle.publish.staging.ReleaseFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.territory.section.PagePath;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns changes into a table whose territories lead to their pages. */
final class ChangeTable {
    private static final List<String> HEADINGS =
            List.of("Territoire", "Niveau", "Année", "Mesure", "Avant", "Maintenant", "Évolution");

    private final Catalogue catalogue;
    private final Set<String> pages;

    ChangeTable(Catalogue catalogue, Staging staging) {
        this.catalogue = catalogue;
        this.pages = staging.files().stream()
                .map(ReleaseFile::path)
                .filter(path -> path.startsWith("territoires/"))
                .collect(Collectors.toSet());
    }

    void write(Html body, String caption, List<ShownChange> changes) {
        body.beginTable(caption, HEADINGS);
        changes.forEach(change -> body.rowOfMarkup(territory(change), cells(change)));
        body.endTable();
    }

    private String territory(ShownChange change) {
        String page = PagePath.of(new Territory(change.level(), change.code(), change.name()));
        return pages.contains(page) ? Html.link(page, change.name()) : SafeText.forHtml(change.name());
    }

    private List<String> cells(ShownChange change) {
        String measure =
                catalogue.findMeasure(change.measure()).map(Measure::label).orElse(change.measure());
        String method = change.method().isEmpty() ? "" : " – " + change.method();
        String evolution = change.evolution();
        return List.of(
                SafeText.forHtml(LevelNames.one(change.level())),
                Integer.toString(change.year()),
                SafeText.forHtml(measure + method + " (" + change.unit() + ")"),
                number(change.before()),
                change.kind() == ChangeKind.CHANGED || change.kind() == ChangeKind.APPEARED
                        ? number(change.after())
                        : SafeText.forHtml(change.motif().isEmpty() ? "–" : Words.motif(change.motif())),
                evolution.isEmpty()
                        ? ""
                        : SafeText.forHtml(evolution.replace('.', ',').replace('-', '−')) + "\u00a0%");
    }

    private static String number(String value) {
        return value.isEmpty() ? "–" : SafeText.forHtml(FrenchNumber.number(value));
    }
}

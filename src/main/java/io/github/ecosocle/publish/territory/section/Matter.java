package io.github.ecosocle.publish.territory.section;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.territory.published.PublishedFigures;
import io.github.ecosocle.publish.territory.published.Surroundings;
import java.util.Map;

/**
 * What all pages of a release are written from.
 *
 * @param release its name
 * @param hashes SHA-256 of the file of each submission
 */
public record Matter(
        ReleaseContent content,
        String release,
        PublishedFigures figures,
        Surroundings surroundings,
        Map<String, String> hashes) {

    public Territories territories() {
        return content.territories();
    }

    /** The name of a territory, which leads to its page where it has one. */
    public String link(int territory) {
        return link(territory, "");
    }

    /** @param anchor of a part of that page, with its {@code #} */
    String link(int territory, String anchor) {
        Territory named = territories().get(territory);
        return figures.isSpokenOf(territory)
                ? Html.link("../" + named.level().label() + "/" + PagePath.fileName(named) + anchor, named.name())
                : SafeText.forHtml(named.name());
    }
}
